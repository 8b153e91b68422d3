"""Makes the expected values of this folder: python3 make.py, with SciPy, NumPy and mpmath.

Quantiles of the Beta and Student distributions are SciPy's, polished and checked by mpmath at 50
digits. The ratios solve the estimating equations of a Poisson regression numerically, with the
sandwich variance of Liang and Zeger (1986) by cluster: another road to the same interval.
"""

import random

import mpmath as mp
import numpy as np
import scipy
from scipy import stats

mp.mp.dps = 50
VERSIONS = f"SciPy {scipy.__version__}, NumPy {np.__version__}, mpmath {mp.__version__}"
chance = random.Random(20250101)


def write(name, origin, tolerance, columns, rows):
    with open(name, "w", encoding="utf-8", newline="\n") as out:
        out.write(f"# Origin: {origin}; made by make.py with {VERSIONS}.\n")
        out.write(f"# Tolerance: {tolerance}.\n")
        out.write(",".join(columns) + "\n")
        for row in rows:
            out.write(",".join(cell(value) for value in row) + "\n")


def cell(value):
    if isinstance(value, (list, np.ndarray)):
        return " ".join(cell(v) for v in value)
    if value is None:
        return ""
    if isinstance(value, (int, str)):
        return str(value)
    return repr(float(value))


def beta_below(x, a, b, log_b):
    """The Beta distribution function by a series of positive terms (DLMF 8.17.8)."""
    if x > 0.5:
        return 1 - beta_below(1 - x, b, a, log_b)
    term = total = mp.mpf(1)
    n = 0
    while term > total * mp.mpf(10) ** -45:
        term *= (a + b + n) / (a + 1 + n) * x
        total += term
        n += 1
    return mp.exp(a * mp.log(x) + b * mp.log1p(-x) - log_b) / a * total


def beta_quantile(p, a, b):
    """By Newton's method on the distribution function, from SciPy's quantile."""
    x = mp.mpf(float(stats.beta.ppf(p, a, b)))
    p, a, b = mp.mpf(repr(p)), mp.mpf(a), mp.mpf(b)
    log_b = mp.loggamma(a) + mp.loggamma(b) - mp.loggamma(a + b)
    for _ in range(9):
        density = mp.exp((a - 1) * mp.log(x) + (b - 1) * mp.log1p(-x) - log_b)
        step = (beta_below(x, a, b, log_b) - p) / density
        x -= step
        if abs(step) < mp.mpf(10) ** -30 * x:
            break
    return x


def t_quantile(freedom):
    t = mp.mpf(float(stats.t.ppf(0.975, freedom)))
    v = mp.mpf(freedom)
    half = mp.mpf(1) / 2
    log_b = mp.loggamma(half) + mp.loggamma(v / 2) - mp.loggamma((v + 1) / 2)
    log_c = -log_b - mp.log(v) / 2
    for _ in range(9):
        below = (1 + beta_below(t * t / (v + t * t), half, v / 2, log_b)) / 2
        density = mp.exp(log_c - (v + 1) / 2 * mp.log1p(t * t / v))
        step = (below - mp.mpf("0.975")) / density
        t -= step
        if abs(step) < mp.mpf(10) ** -30:
            break
    assert abs(t / mp.mpf(float(stats.t.ppf(0.975, freedom))) - 1) < 1e-9
    return t


def proportions():
    cases = [(0, 1), (1, 1), (0, 20), (20, 20), (1, 20), (7, 20), (13, 20), (19, 20), (1, 2), (3, 7)]
    cases += [(0, 500), (1, 500), (250, 500), (499, 500), (4, 1000), (871, 1000), (999, 1000)]
    cases += [(0, 2000), (1, 2000), (97, 2000), (1600, 2000), (1999, 2000)]
    cases += [(1, 100000), (12345, 100000), (99999, 100000), (3, 1000000), (500000, 1000000)]
    rows = []
    for k, n in cases:
        lows, highs = [], []
        for a, b, c, d in ((k + 0.5, n - k + 0.5, k + 0.5, n - k + 0.5), (k, n - k + 1, k + 1, n - k)):
            lows.append(0 if k == 0 else beta_quantile(0.025, a, b))
            highs.append(1 if k == n else 1 - beta_quantile(0.025, d, c))
        exact = stats.binomtest(k, n).proportion_ci(0.95, method="exact")
        assert np.allclose([float(lows[1]), float(highs[1])], [exact.low, exact.high], rtol=1e-9)
        rows.append((k, n, lows[0], highs[0], lows[1], highs[1]))
    write(
        "proportions.csv",
        "quantiles of Beta distributions (Brown, Cai and DasGupta 2001; Clopper and Pearson 1934), "
        "those of Clopper and Pearson checked against scipy.stats.binomtest",
        "exact to the last digit; a program that uses double precision may err by 1e-9 of the value "
        "and 1e-15",
        ("successes", "trials", "jeffreys_low", "jeffreys_high", "exact_low", "exact_high"),
        rows,
    )


def students():
    write(
        "student.csv",
        "97.5 % quantile of Student's t",
        "exact to the last digit; a program that uses double precision may err by 1e-10 of the value",
        ("freedom", "quantile"),
        [(v, t_quantile(v)) for v in (1, 2, 3, 5, 10, 19, 30, 99, 499, 999, 1999, 99999)],
    )


def samples():
    normal = [round(chance.gauss(0.2, 0.15), 4) for _ in range(40)]
    counts = [float(chance.choice((0, 0, 0, 1, 1, 2, 5))) for _ in range(60)]
    return [
        [0.1, 0.4],
        [3.0, 1.0, 2.0],
        [-1.0, -1.0, -1.0, 1.0],
        [0.1] * 7,
        normal,
        counts,
        [1e9 + x for x in (0.25, 0.5, 0.75, 1.0, 1.5)],
        [1e-9 * x for x in (3.0, 1.0, 4.0, 1.0, 5.0, 9.0, 2.0, 6.0)],
    ]


def means():
    rows = []
    for x in samples():
        exact = [mp.mpf(v) for v in x]
        n = len(x)
        mean = sum(exact) / n
        variance = sum((v - mean) ** 2 for v in exact) / (n - 1)
        sem = mp.sqrt(variance / n)
        half = sem * t_quantile(n - 1)
        if variance > 0:
            library = stats.t.interval(0.95, n - 1, np.mean(x), stats.sem(x))
            assert np.allclose([float(mean - half), float(mean + half)], library, rtol=1e-9)
        quantiles = np.quantile(x, [0.05, 0.5, 0.95], method="linear")
        rows.append((x, mean, mp.sqrt(variance), sem, mean - half, mean + half, *quantiles))
    write(
        "samples.csv",
        "mean, standard deviation and standard error at 50 digits, t interval checked against "
        "scipy.stats.t.interval; numpy.quantile, method linear (type 7)",
        "1e-12 of the value, or 1e-12 of the largest value of the sample if that is more",
        ("sample", "mean", "sd", "standard_error", "low", "high", "q05", "q50", "q95"),
        rows,
    )


def quantiles():
    rows = []
    for x in samples():
        for p in (0.0, 0.05, 0.25, 1 / 3, 0.5, 0.9, 0.95, 1.0):
            rows.append((sorted(x), p, np.quantile(x, p, method="linear")))
    write(
        "quantiles.csv",
        "numpy.quantile, method linear (type 7 of Hyndman and Fan 1996)",
        "1e-14 of the largest value of the sample",
        ("sorted", "p", "quantile"),
        rows,
    )


def pairs():
    noise = [round(chance.gauss(0.2, 0.15), 4) for _ in range(50)]
    shifted = [round(v + 0.03 + chance.gauss(0, 0.02), 4) for v in noise]
    rare_base = [0.0] * 45 + [1.0, 0.0, 2.0, 0.0, 1.0]
    rare_other = [0.0] * 44 + [1.0, 1.0, 1.0, 2.0, 0.0, 1.0]
    often = [float(chance.choice((0, 1, 2, 3))) for _ in range(50)]
    oftener = [v + float(chance.choice((0, 0, 0, 1))) for v in often]
    twenty = [1.0, 2.0] * 10 + [0.0] * 30
    cases = [
        (noise, shifted, "MEASURED"),
        (shifted, noise, "MEASURED"),
        (often, oftener, "MEASURED"),
        (twenty, [0.0] * 50, "MEASURED"),
        (twenty[1:], [0.0] * 49, "RARE"),
        (rare_base, rare_other, "RARE"),
        (noise, noise, "SAME_IN_ALL"),
        (often, [v + 2 for v in often], "SAME_IN_ALL"),
    ]
    rows = []
    for base, other, verdict in cases:
        difference = np.array(other) - np.array(base)
        variance = np.var(difference, ddof=1)
        if variance == 0:
            low = high = np.mean(difference)
        else:
            low, high = stats.ttest_rel(other, base).confidence_interval(0.95)
        ratio = None
        if verdict == "MEASURED":
            ratio = (np.var(base, ddof=1) + np.var(other, ddof=1)) / variance
        above, below = int(np.sum(difference > 0)), int(np.sum(difference < 0))
        equal = len(base) - above - below
        rows.append((base, other, np.mean(difference), low, high, above, equal, below, verdict, ratio))
    write(
        "pairs.csv",
        "scipy.stats.ttest_rel, its confidence_interval; variances by numpy.var, ddof 1; the verdict "
        "by its definition: SAME_IN_ALL where the paired variance is 0, else RARE where fewer than "
        "20 pairs have a value other than 0",
        "1e-12",
        ("base", "other", "mean", "low", "high", "above", "equal", "below", "verdict", "ratio"),
        rows,
    )


def robust_ratio(clusters):
    """Log ratio of two Poisson rates by Newton's method, and its variance by cluster."""
    clusters = np.array(clusters, dtype=float)
    e, n, f, m = clusters.T
    b = np.array([0.0, 0.0])
    for _ in range(50):
        other, own = np.exp(b[0]), np.exp(b[0] + b[1])
        score = np.array([np.sum(e - own * n) + np.sum(f - other * m), np.sum(e - own * n)])
        own_n, other_m = own * np.sum(n), other * np.sum(m)
        information = np.array([[own_n + other_m, own_n], [own_n, own_n]])
        b = b + np.linalg.solve(information, score)
    other, own = np.exp(b[0]), np.exp(b[0] + b[1])
    scores = np.stack([e - own * n + f - other * m, e - own * n])
    bread = np.linalg.inv(information)
    count = len(clusters)
    variance = (bread @ (scores @ scores.T) @ bread)[1, 1] * count / (count - 1)
    half = float(t_quantile(count - 1)) * np.sqrt(variance)
    return np.exp(b[1]), np.exp(b[1] - half), np.exp(b[1] + half)


def quotient(over, under):
    """Sum over sum, by the residuals of Cochran 1977, section 6.3, of an infinite population."""
    over, under = [mp.mpf(v) for v in over], [mp.mpf(v) for v in under]
    m = len(over)
    share = sum(over) / sum(under)
    residuals = sum((n - share * b) ** 2 for n, b in zip(over, under)) / (m - 1)
    half = t_quantile(m - 1) * mp.sqrt(residuals / m) / (sum(under) / m)
    return share, share - half, share + half


def ratios():
    rows = []
    for size, own_rate, other_rate in ((12, 0.2, 0.1), (40, 0.05, 0.05), (200, 0.3, 0.02)):
        clusters = []
        for _ in range(size):
            n = chance.randrange(0, 51)
            pace = chance.gammavariate(2, 0.5)
            e = sum(chance.random() < own_rate * pace for _ in range(n))
            f = sum(chance.random() < other_rate * pace for _ in range(50 - n))
            clusters.append([e, n, f, 50 - n])
        e, n, f, k = zip(*clusters)
        both = [own + other for own, other in zip(n, k)]
        row = [[v for c in clusters for v in c], *robust_ratio(clusters)]
        rows.append(row + [*quotient(n, both), *quotient(e, n), *quotient(f, k)])
    write(
        "clusters.csv",
        "Poisson regression on the state with the exposure as offset, solved numerically, its "
        "variance by the sandwich with the cluster as the unit times m / (m - 1), and Student's t "
        "with m - 1 degrees of freedom; the share of exposure and both rates by the residuals of Cochran "
        "1977, section 6.3; clusters are events, exposure, other events, other exposure",
        "1e-9 of the value",
        ("clusters", "ratio", "low", "high", "share", "share_low", "share_high")
        + ("rate", "rate_low", "rate_high", "other", "other_low", "other_high"),
        rows,
    )
    rows = []
    for size, step in ((10, 0.3), (60, 0.1), (300, 0.5)):
        base = [float(chance.randrange(0, 9)) for _ in range(size)]
        other = [v + (1.0 if chance.random() < step else 0.0) for v in base]
        rows.append((base, other, *robust_ratio([(o, 1, b, 1) for b, o in zip(base, other)])))
    write(
        "ratios.csv",
        "as clusters.csv, each pair being a cluster of two values of exposure 1",
        "1e-9 of the value",
        ("base", "other", "ratio", "low", "high"),
        rows,
    )


proportions()
students()
means()
quantiles()
pairs()
ratios()
