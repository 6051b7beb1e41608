"""Balls on a surface z = f(x, y): gradient descent or Newton's method, with NumPy."""

import re
import unicodedata

import numpy as np

# %% Settings of the lab
surface = "bowl"  # @surface
formula = "x^2/8 + y^2/2 + cos(2x)/4"  # @formula
learning_rate = 0.9  # @learningRate
method = "gradient"  # @method
derivative = "exact"  # @derivative
width = 0.01  # @h
steps = 120  # @step
starts = [[-7.0, 2.0], [4.0, 3.0]]  # @starts

functions = {name: getattr(np, name) for name in "sin cos tan exp log sqrt abs tanh sign".split()}


def python_of(text):
    """The formula as Python writes it: 2x y^2 becomes 2*x*y**2."""
    text = unicodedata.normalize("NFKC", text.replace("²", "^2").replace("³", "^3")).lower()
    for sign, plain in {"−": "-", "–": "-", "×": "*", "·": "*", "÷": "/", "**": "^", "π": "pi"}.items():
        text = text.replace(sign, plain)
    tokens = re.findall(r"(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|[xy](?=[xy]*(?![a-z]))|[a-z]+|\S", text)
    python = ""
    for token, before in zip(tokens, ["", *tokens]):
        ends = before and (before == ")" or before[-1] not in "+-*/^(") and before not in functions
        begins = token not in "+-*/^)"
        python += "*" * bool(ends and begins) + token.replace("^", "**")
    return python


own = eval("lambda x, y: 0 * x + " + python_of(formula), {**functions, "pi": np.pi, "e": np.e})

surfaces = {
    "own": own,
    "bowl": lambda x, y: x**2 / 20 + y**2,
    "round": lambda x, y: (x**2 + y**2) / 2,
    "slanted": lambda x, y: x**2 / 2 + y**2 / 2 + 0.8 * x * y,
    "ravine": lambda x, y: ((1 - x) ** 2 + 10 * (y - x**2) ** 2) / 50,
    "saddle": lambda x, y: x**2 / 4 - y**2 / 4 + y**4 / 16,
    "dips": lambda x, y: (x**2 + y**2) / 20 - (np.cos(2 * x) + np.cos(2 * y)) / 4,
    "himmelblau": lambda x, y: ((x**2 + y - 11) ** 2 + (x + y**2 - 7) ** 2) / 100,
    "dent": lambda x, y: 1 - np.exp(-(x**2 + y**2) / 4),
}
f = surfaces[surface]


def gradient(x, y):
    """∇f by differences of heights. The lab's exact formula is closer to central than can be seen."""
    h = 1e-5 if derivative == "exact" else width
    back = 0 if derivative == "forward" else h
    fx = (f(x + h, y) - f(x - back, y)) / (h + back)
    fy = (f(x, y + h) - f(x, y - back)) / (h + back)
    return fx, fy


def newton(x, y, gx, gy):
    """H⁻¹∇f, the Hessian H = [[a, b], [b, c]] by second differences."""
    h = 1e-4
    a = (f(x + h, y) - 2 * f(x, y) + f(x - h, y)) / h**2
    c = (f(x, y + h) - 2 * f(x, y) + f(x, y - h)) / h**2
    corners = f(x + h, y + h) - f(x + h, y - h) - f(x - h, y + h) + f(x - h, y - h)
    b = corners / (4 * h**2)
    determinant = a * c - b**2
    return (c * gx - b * gy) / determinant, (a * gy - b * gx) / determinant


# %% Descent: every ball at once
x, y = np.array(starts, dtype=float).T  # [balls] each
for _ in range(steps):
    dx, dy = gradient(x, y)
    if method == "newton":
        dx, dy = newton(x, y, dx, dy)
    x, y = x - learning_rate * dx, y - learning_rate * dy  # (x, y) ← (x, y) − η ∇f

height = f(x, y)
for ball, (px, py, pz) in enumerate(zip(x, y, height), start=1):
    print(f"ball {ball}: x = {px:.5f}  y = {py:.5f}  f = {pz:.6g}")
