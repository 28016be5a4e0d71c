"""Records draws of Python's random module: test/fixtures/random.json.

    python parity/record_random.py

Each case is an expression that is evaluated 20 times after random.seed(7); the test pairs it with its TypeScript equivalent.
Big integers are recorded as text.
"""
import json
import math
import pathlib
import random

out = pathlib.Path(__file__).parent.parent / "test" / "fixtures" / "random.json"

expressions = """
random.random()
random.getrandbits(0)
random.getrandbits(1)
random.getrandbits(31)
random.getrandbits(32)
random.getrandbits(33)
random.getrandbits(53)
random.getrandbits(64)
random.getrandbits(200)
list(random.randbytes(7))
random.randrange(10)
random.randrange(3, 30, 4)
random.randrange(30, 3, -4)
random.randrange(-5, 2**40)
random.randrange(2**70)
random.randint(1, 6)
random.randint(-3, 3)
random.randint(0, 2**53 - 2)
random.choice("abcdef")
random.choice([1, 2, 3])
shuffled(range(10))
shuffled(range(100))
random.sample(range(5), 5)
random.sample(range(50), 4)
random.sample(range(22), 3)
random.sample(range(100), 6)
random.sample(range(100), 30)
random.sample(range(10**6), 60)
random.sample("abc", 2)
random.sample(["red", "blue"], counts=[4, 2], k=5)
random.choices("abc", k=5)
random.choices([1, 2, 3], [5, 1, 1], k=4)
random.choices([1, 2, 3], cum_weights=[1, 2, 10], k=4)
random.choices([1, 2, 3], weights=[0.1, 0.2, 0.3])
random.uniform(-1, 2.5)
random.triangular()
random.triangular(-1, 3, 0)
random.triangular(2, 2, 2)
random.gauss()
random.gauss(1.5, 2)
random.normalvariate()
random.normalvariate(1.5, 2)
random.lognormvariate(0, 0.25)
random.expovariate(1.5)
random.vonmisesvariate(1, 4)
random.vonmisesvariate(0, 0)
random.gammavariate(0.5, 2)
random.gammavariate(1, 2)
random.gammavariate(3.5, 2)
random.betavariate(2, 0.5)
random.paretovariate(3)
random.weibullvariate(1, 1.5)
""".strip().split("\n")


def shuffled(values):
    values = list(values)
    random.shuffle(values)
    return values


def recorded(value):
    if isinstance(value, int) and abs(value) >= 2**53:
        return str(value)
    return value


def draws(expression):
    random.seed(7)
    return [recorded(eval(expression)) for _ in range(20)]


seeds = [0, 1, -1, 2**32, 2**100 + 5, 0.5, -2.75, 1e-5, 0.1, math.inf, "", "hello", "héllo", b"bytes"]


def drawn(seed):
    random.seed(seed)
    return [random.getrandbits(32), random.random()]


def state():
    random.seed(3)
    random.gauss(0, 1)
    version, words, gauss_next = random.getstate()
    return {"state": [version, list(words), gauss_next], "next": [random.gauss(0, 1), random.gauss(0, 1), random.random()]}


out.write_text(
    json.dumps(
        {
            "draws": {expression: draws(expression) for expression in expressions},
            "seeds": [drawn(seed) for seed in seeds],
            "state": state(),
        }
    )
    + "\n"
)
