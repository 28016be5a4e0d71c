// Streams, events and current devices, by torch.cuda and by torch.accelerator.
import torch, { type Tensor } from 'node-libtorch';
import { afterEach, describe, expect, test } from 'vitest';
import { lastIndex, occupyStream, withControls, withTwoDevices } from '../support/device';
import { fakeDevice, onRealDevice } from '../support/fake-device';

const { accelerator, cuda } = torch;

afterEach(() => {
  cuda.setDevice(0);
  cuda.setStream(cuda.defaultStream(lastIndex));
  cuda.setStream(cuda.defaultStream(0));
});

describe('the current stream', () => {
  test('is the default one until another is set', withTwoDevices, () => {
    const stream = new cuda.Stream();
    expect(cuda.currentStream().equals(cuda.defaultStream())).toBe(true);
    cuda.setStream(stream);
    expect(cuda.currentStream().equals(stream)).toBe(true);
    expect(accelerator.currentStream().equals(stream)).toBe(true);
    expect(cuda.currentStream(1).equals(cuda.defaultStream(1))).toBe(true);
    cuda.setStream(null);
    expect(cuda.currentStream().equals(stream)).toBe(true);
  });

  test('is that of a scope, which restores the device and the streams of both devices', withTwoDevices, () => {
    const there = new cuda.Stream(1);
    const before = new cuda.Stream(1);
    cuda.setStream(before);
    cuda.setDevice(0);
    const inside = cuda.stream(there, () => {
      expect(cuda.currentDevice()).toBe(1);
      return [cuda.currentStream(), torch.ones(2, { device: 'cuda' }).device.index];
    });
    expect(inside[1]).toBe(1);
    expect((inside[0] as torch.cuda.Stream).equals(there)).toBe(true);
    expect(cuda.currentDevice()).toBe(0);
    expect(cuda.currentStream(1).equals(before)).toBe(true);
    expect(cuda.stream(null, () => 7)).toBe(7);
  });

  test('is restored after an error and at the end of a block', () => {
    const stream = new cuda.Stream();
    const boom = () => {
      throw new Error('mine');
    };
    expect(() => cuda.stream(stream, boom)).toThrow('mine');
    {
      using _ = accelerator.stream(stream);
      expect(cuda.currentStream().equals(stream)).toBe(true);
    }
    expect(cuda.currentStream().equals(cuda.defaultStream())).toBe(true);
    expect(() => cuda.stream(stream, (async () => {}) as () => unknown)).toThrow('must be synchronous');
    expect(cuda.currentStream().equals(cuda.defaultStream())).toBe(true);
  });

  test('of the caller is that of runAsync', withTwoDevices, async () => {
    const stream = new cuda.Stream(1);
    cuda.setStream(stream);
    const done = torch.runAsync(() => torch.ones(3, { device: 'cuda' }).add(1));
    cuda.setStream(cuda.defaultStream(0));
    expect(String((await done).device)).toBe('cuda:1');
  });
});

test('a tensor that another thread adopts has the work of the stream in which it was shared', withControls, async () => {
  const side = new cuda.Stream();
  const x = torch.zeros(3, { device: 'cuda' });
  cuda.synchronize();
  // Held, so that the copy runs only when the stream is released, after the adoption.
  const token = cuda.stream(side, () => {
    fakeDevice.holdStream();
    x.fill_(7);
    return torch.share(x);
  });
  const y = torch.adopt(token);
  const z = y.clone();
  fakeDevice.releaseStreams();
  expect(z.tolist()).toEqual([7, 7, 7]);
});

test('a stream of another type of device is refused', () => {
  const cpu = new torch.Stream('cpu');
  const text = "stream's device type cpu doesn't match the current accelerator cuda";
  for (const call of [() => cuda.setStream(cpu), () => accelerator.setStream(cpu), () => cuda.stream(cpu, () => 1)])
    expect(call).toThrow(text);
});

describe('a stream', () => {
  test('tells whether its work is done, and waits for it', () => {
    const stream = new cuda.Stream();
    expect(stream.query()).toBe(true);
    cuda.stream(stream, () => occupyStream(30));
    expect(stream.query()).toBe(false);
    stream.synchronize();
    expect(stream.query()).toBe(true);
  });

  test('waits for another stream, or for an event in it', () => {
    const [producer, consumer] = [new cuda.Stream(), new cuda.Stream()];
    const x = torch.zeros(1000, { device: 'cuda' });
    torch.cuda.synchronize();
    cuda.stream(producer, () => {
      occupyStream(20);
      x.copy_(torch.ones(1000).pinMemory(), true);
    });
    consumer.waitStream(producer);
    const copy = cuda.stream(consumer, () => x.clone());
    consumer.synchronize();
    expect(copy.sum().item()).toBe(1000);
    const event = producer.recordEvent();
    expect(event).toBeInstanceOf(cuda.Event);
    consumer.waitEvent(event);
    consumer.synchronize();
    expect(event.query()).toBe(true);
  });

  test('does not wait for another one by itself', withControls, () => {
    const [producer, consumer] = [new cuda.Stream(), new cuda.Stream()];
    cuda.stream(producer, () => fakeDevice.holdStream());
    expect(producer.query()).toBe(false);
    consumer.synchronize();
    expect(consumer.query()).toBe(true);
  });

  test('has a device, a number and an address', withTwoDevices, () => {
    const stream = new cuda.Stream('cuda:1', -1);
    expect([String(stream.device), stream.deviceIndex, typeof stream.streamId]).toEqual(['cuda:1', 1, 'bigint']);
    expect(String(stream)).toBe(`<torch.cuda.Stream device=cuda:1 cuda_stream=0x${stream.cudaStream.toString(16)}>`);
    const again = new cuda.ExternalStream(stream.streamId, 1);
    expect(again.equals(stream)).toBe(true);
    expect(cuda.getStreamFromExternal(stream.streamId, 1).equals(stream)).toBe(true);
    expect(stream.equals(new cuda.Stream(1))).toBe(false);
    expect(stream.isCapturing()).toBe(false);
    expect(cuda.isCurrentStreamCapturing()).toBe(false);
  });

  test('of a wrong device or with unknown options is refused', withTwoDevices, () => {
    expect(() => new cuda.Stream('cpu')).toThrow('Expected a cuda device, but got: cpu');
    expect(() => new cuda.Stream(2)).toThrow('invalid CUDA device ordinal 2 (2 present)');
    expect(() => new cuda.Stream({ stream: 1 } as never)).toThrow("unexpected keyword argument 'stream'");
    expect(() => cuda.setStream(3 as never)).toThrow("setStream(): argument 'stream'");
    expect(() => cuda.stream('cuda' as never)).toThrow("stream(): argument 'stream'");
    expect(() => new torch.Stream('cuda').waitEvent(new cuda.Stream() as never)).toThrow("waitEvent(): argument 'event'");
  });

  test('keeps memory that it uses from being used again', withControls, () => {
    const side = new cuda.Stream();
    const freed = (record: boolean): unknown => {
      let seen: Tensor | undefined;
      torch.tidy(() => {
        const x = torch.full([256], 3, { device: 'cuda' });
        cuda.synchronize();
        cuda.stream(side, () => {
          occupyStream(40);
          seen = torch.empty(256).pinMemory();
          seen.copy_(x, true);
        });
        if (record) x.recordStream(side);
        return seen;
      });
      side.synchronize();
      return (seen as Tensor).at(0).item();
    };
    expect(freed(true)).toBe(3);
    expect(freed(false)).toBeNaN();
  });
});

describe('an event', () => {
  test('measures the time between two places of streams', () => {
    const [start, end] = [new cuda.Event({ enableTiming: true }), new cuda.Event({ enableTiming: true })];
    start.record();
    occupyStream(20);
    end.record();
    expect(() => start.elapsedTime(end)).toThrow('Both events must be completed before calculating elapsed time.');
    end.synchronize();
    expect(start.elapsedTime(end)).toBeGreaterThanOrEqual(onRealDevice ? 0 : 20);
    expect(end.query()).toBe(true);
  });

  test("without timing or before it is recorded has PyTorch's errors", () => {
    const timed = () => new cuda.Event({ enableTiming: true });
    expect(() => timed().elapsedTime(new cuda.Event())).toThrow("Both events must be created with argument '{ enableTiming: true }'.");
    expect(() => timed().elapsedTime(timed())).toThrow('Both events must be recorded before calculating elapsed time.');
    expect(() => new cuda.Event({ interprocess: true })).toThrow('interprocess must be false');
    expect(() => new cuda.Event({ external: true })).toThrow('external must be false');
    expect(() => new torch.Event('cpu').record(new cuda.Stream())).toThrow(
      "Event device type CPU does not match recording stream's device type CUDA.",
    );
  });

  test('is recorded in the current stream of the current device', withTwoDevices, () => {
    const event = new torch.Event({ device: 'cuda' });
    expect([event.query(), event.eventId, event.device.index]).toEqual([true, 0n, null]);
    cuda.device(1, () => event.record());
    expect(String(event.device)).toBe('cuda:1');
    expect(String(event)).toMatch(/^torch\.Event device_type=cuda, device_index=1, event_flag=0, event_id=\d+$/);
    expect(() => event.record(new cuda.Stream(0))).toThrow('does not match');
  });
});

describe('the current device', () => {
  test('is that of a scope', withTwoDevices, () => {
    expect(cuda.device(1, () => cuda.currentDevice())).toBe(1);
    expect(cuda.device('cuda:1', () => accelerator.currentDeviceIndex())).toBe(1);
    expect(accelerator.deviceIndex(1, () => cuda.currentDevice())).toBe(1);
    expect(accelerator.deviceIndex(null, () => cuda.currentDevice())).toBe(0);
    expect(cuda.device(-1, () => cuda.currentDevice())).toBe(0);
    expect(cuda.device(null, () => cuda.currentDevice())).toBe(0);
    expect(cuda.deviceOf(torch.ones(1, { device: 'cuda:1' }), () => cuda.currentDevice())).toBe(1);
    expect(cuda.deviceOf(torch.ones(1), () => cuda.currentDevice())).toBe(0);
    expect(cuda.currentDevice()).toBe(0);
    expect(() => cuda.device(2, () => 1)).toThrow('invalid CUDA device ordinal 2 (2 present)');
  });

  test('of the accelerator is set by an index or a device', withTwoDevices, () => {
    accelerator.setDeviceIndex('cuda:1');
    expect(cuda.currentDevice()).toBe(1);
    accelerator.setDeviceIndex(0);
    accelerator.setDeviceIndex(-1);
    expect(accelerator.currentDeviceIndex()).toBe(0);
    expect(() => accelerator.setDeviceIndex('cuda')).toThrow('Expected a torch.device with a specified index or an integer, but got:cuda');
    expect(() => accelerator.setDeviceIndex('cpu:0')).toThrow("cpu doesn't match the current accelerator cuda.");
    expect(() => accelerator.synchronize(5)).toThrow('invalid CUDA device ordinal 5 (2 present)');
  });
});
