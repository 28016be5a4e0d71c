"""`link.py LATENCY BANDWIDTH NAMESPACE ...`: a switch between network namespaces, each with an interface `nl0` of the address
10.213.78.RANK+1. Each sends at most BANDWIDTH megabits a second (0: no limit), and what it sends arrives LATENCY milliseconds later.
Prints a line when it is ready, and runs until its input ends. Needs the rights of root, and /dev/net/tun."""
import fcntl
import heapq
import os
import select
import struct
import subprocess
import sys
import time

MTU = 60000
latency, megabits = float(sys.argv[1]) / 1000, float(sys.argv[2])
namespaces = sys.argv[3:]
seconds_a_byte = 8 / (megabits * 1e6) if megabits else 0.0


def ip(*args):
    subprocess.run(["ip", *args], check=True)


def open_interface(rank, namespace):
    name = f"nls{os.getpid()}-{rank}"
    file = os.open("/dev/net/tun", os.O_RDWR)
    # TUNSETIFF with IFF_TUN and IFF_NO_PI: packets without a header in front.
    fcntl.ioctl(file, 0x400454CA, struct.pack("16sH", name.encode(), 0x0001 | 0x1000))
    os.set_blocking(file, False)
    ip("link", "set", name, "netns", namespace)
    ip("-n", namespace, "link", "set", name, "name", "nl0", "mtu", str(MTU), "txqueuelen", "10000")
    ip("-n", namespace, "address", "add", f"10.213.78.{rank + 1}/24", "dev", "nl0")
    for device in ("lo", "nl0"):
        ip("-n", namespace, "link", "set", device, "up")
    # Connections would begin slowly again after each pause between two exchanges.
    subprocess.run(["ip", "netns", "exec", namespace, "sysctl", "-qw", "net.ipv4.tcp_slow_start_after_idle=0"], check=True)
    return file


interfaces = [open_interface(rank, namespace) for rank, namespace in enumerate(namespaces)]
poll = select.poll()
for rank, file in enumerate(interfaces):
    poll.register(file, select.POLLIN)
poll.register(sys.stdin.fileno(), select.POLLIN | select.POLLHUP)
source_of = {file: rank for rank, file in enumerate(interfaces)}
free_at = [0.0] * len(interfaces)
waiting = []
count = 0
print("ready", flush=True)
while True:
    now = time.monotonic()
    while waiting and waiting[0][0] <= now:
        _, _, target, packet = heapq.heappop(waiting)
        try:
            os.write(interfaces[target], packet)
        except OSError:
            pass  # the namespace is gone
    ready = poll.poll(max(0.0, (waiting[0][0] - time.monotonic()) * 1000) if waiting else None)
    for file, _ in ready:
        if file == sys.stdin.fileno():
            sys.exit()
        source = source_of[file]
        # A few at a time, so that those that are due do not wait.
        for _ in range(16):
            try:
                packet = os.read(file, MTU + 4)
            except BlockingIOError:
                break
            if packet[0] >> 4 != 4 or packet[16:19] != bytes([10, 213, 78]):
                continue
            target = packet[19] - 1
            if not 0 <= target < len(interfaces):
                continue
            free_at[source] = max(free_at[source], time.monotonic()) + len(packet) * seconds_a_byte
            count += 1
            heapq.heappush(waiting, (free_at[source] + latency, count, target, packet))
