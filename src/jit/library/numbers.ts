// TorchScript of what JavaScript does with numbers and strings otherwise than TorchScript.

// A float to an int if it is whole: 6 / 2, not 7 / 2.
const whole = `
def F_whole(x: float) -> int:
    if x != math.floor(x):
        raise Exception("expected a whole number, got " + str(x))
    return int(x)
`;

// NaN as in JavaScript: it equals nothing (LibTorch folds x == x), is false, is found in a list that has it, and is the greater and
// the lesser of two numbers of which it is one.
const nan = `
def F_truth_of(x: float) -> bool:
    return not math.isnan(x) and x != 0.0

def F_equal_numbers(a: float, b: float) -> bool:
    return not math.isnan(a) and a == b

def F_in_floats(xs: List[float], x: float) -> bool:
    if not math.isnan(x):
        return x in xs
    for one in xs:
        if math.isnan(one):
            return True
    return False

def F_greater_number(a: float, b: float) -> float:
    if math.isnan(a) or math.isnan(b):
        return float("nan")
    return max(a, b)

def F_sign_of(x: float) -> float:
    return 1.0 if x > 0.0 else (-1.0 if x < 0.0 else x)

def F_lesser_number(a: float, b: float) -> float:
    if math.isnan(a) or math.isnan(b):
        return float("nan")
    return min(a, b)
`;

// Ints have 64 bits in TorchScript, and are exact up to 2 ** 53 in JavaScript.
const limits = `
def F_exact(x: int) -> int:
    if x > 9007199254740992 or x < -9007199254740992:
        raise Exception("a whole number beyond 2 ** 53 is no int in TorchScript: make it a float")
    return x

def F_exact_power(x: float) -> int:
    if x > 9007199254740992.0 or x < -9007199254740992.0:
        raise Exception("a whole number beyond 2 ** 53 is no int in TorchScript: make it a float")
    return int(x)

def F_int_of(x: float) -> int:
    if x >= -9007199254740992.0 and x <= 9007199254740992.0:
        return int(x)
    raise Exception("NaN, Infinity and whole numbers beyond 2 ** 53 are no ints in TorchScript, and this is " + str(x))

def F_product(a: int, b: int) -> int:
    x = float(a) * float(b)
    if x > 9007199254740992.0 or x < -9007199254740992.0:
        raise Exception("a whole number beyond 2 ** 53 is no int in TorchScript: make it a float")
    return a * b

def F_remainder(a: int, b: int) -> int:
    if b == 0:
        raise Exception("a % 0 is NaN, which is no int in TorchScript: make one of them a float")
    return int(math.fmod(a, b))

def F_int32(x: int) -> int:
    low = x & 4294967295
    if low >= 2147483648:
        low -= 4294967296
    return low
`;

// The fewest digits that give the number back, and exponents from 21 and below -6, as Number.prototype.toString.
const text = `
def F_rounded(digits: str, count: int) -> str:
    if len(digits) <= count:
        return digits
    kept = annotate(List[int], [])
    for i in range(count):
        kept.append(ord(digits[i]) - 48)
    carry = 1 if ord(digits[count]) - 48 >= 5 else 0
    for k in range(count):
        at = count - 1 - k
        sum = kept[at] + carry
        carry = 1 if sum > 9 else 0
        kept[at] = 0 if sum > 9 else sum
    out = "1" if carry == 1 else ""
    for one in kept:
        out = out + str(one)
    return out

def F_zeros(count: int) -> str:
    out = ""
    for i in range(count):
        out = out + "0"
    return out

def F_text(x: float) -> str:
    if math.isnan(x):
        return "NaN"
    if x == float("inf"):
        return "Infinity"
    if x == float("-inf"):
        return "-Infinity"
    if x == 0.0:
        return "0"
    sign = "-" if x < 0.0 else ""
    size = abs(x)
    written = str(size)
    exponent = 0
    if "e" in written:
        parts = written.split("e")
        written = parts[0]
        exponent = int(parts[1])
    digits = ""
    point = len(written)
    for i in range(len(written)):
        if written[i] == ".":
            point = i
        else:
            digits = digits + written[i]
    while len(digits) > 1 and digits[0] == "0":
        digits = digits[1:]
        point -= 1
    exponent += point - 1
    # A candidate beyond the range of floats could not be compared.
    count = 1 if size < 1e300 and size > 1e-300 else 18
    short = digits
    power = exponent
    while count <= 17:
        tried = F_rounded(digits, count)
        raised = exponent + (1 if len(tried) > count and len(digits) > count else 0)
        if float(tried[0] + "." + tried[1:] + "0e" + str(raised)) == size:
            short = tried
            power = raised
            count = 17
        count += 1
    while len(short) > 1 and short[-1] == "0":
        short = short[:-1]
    if power >= 21 or power < -6:
        fraction = "." + short[1:] if len(short) > 1 else ""
        return sign + short[0] + fraction + "e" + ("+" if power > 0 else "-") + str(abs(power))
    if power < 0:
        return sign + "0." + F_zeros(-1 - power) + short
    if len(short) <= power + 1:
        return sign + short + F_zeros(power + 1 - len(short))
    return sign + short[:power + 1] + "." + short[power + 1:]

def F_text_of_ints(xs: List[int]) -> str:
    return ",".join([str(x) for x in xs])

def F_text_of_floats(xs: List[float]) -> str:
    return ",".join([F_text(x) for x in xs])
`;

// A string is bytes in TorchScript, and UTF-16 in JavaScript.
const strings = `
def F_ascii(s: str) -> str:
    for c in s:
        if ord(c) > 127 or ord(c) < 0:
            raise Exception("the characters of a string that is not ASCII are bytes in TorchScript: '" + s + "'")
    return s
`;

// TorchScript has no math.log2, and a quotient of logarithms is not exact.
const logarithm = `
def F_log2(x: float) -> float:
    return float(torch.log2(torch.full([], x, dtype=7)))
`;

export const numbers = whole + logarithm + nan + limits + text + strings;
