"""Learns p = σ(w₁x + w₂y + b), the probability of ○: step by step with NumPy, by Newton's method, with scikit-learn."""

import numpy as np
from sklearn.linear_model import LogisticRegression

# %% Settings and data of the lab
learning_rate = 1  # @learningRate
penalty = 0  # @penalty
threshold = 0.5  # @threshold
standardise = False  # @standardise
steps = 300  # @step
points = [[2, 1, 1], [0, 2, 1], [0, -1, 1], [1, 1, 0], [-2, 0, 0], [-1, -2, 0]]  # @points

table = np.array(points, dtype=float)
places = table[:, :2]  # (x, y) of each point: [n, 2]
t = (table[:, 2] > 0.5).astype(float)  # 1 for ○, 0 for ×: [n]
n = len(t)

# standardised, both coordinates have mean 0 and standard deviation 1
centre = places.mean(axis=0) if standardise else np.zeros(2)
spread = places.std(axis=0) if standardise else np.ones(2)
spread[spread == 0] = 1
X = np.column_stack([(places - centre) / spread, np.ones(n)])  # (x, y, 1): [n, 3]
is_weight = np.array([1, 1, 0])  # b is not regularised


def sigmoid(z):
    """σ(z) = 1 / (1 + e⁻ᶻ), without overflow."""
    return np.exp(-np.logaddexp(0, -z))


def measure(name, theta):
    """Prints the model in the units of the data and how well it does; returns w₁, w₂, b and L."""
    f = X @ theta
    loss = np.mean(np.logaddexp(0, f) - t * f)
    said = sigmoid(f) >= threshold
    tp, fp, fn = np.sum(said & (t == 1)), np.sum(said & (t == 0)), np.sum(~said & (t == 1))
    w = theta[:2] / spread
    b = theta[2] - w @ centre
    precision = tp / (tp + fp) if tp + fp else np.nan
    recall = tp / (tp + fn) if tp + fn else np.nan
    print(f"{name:<18} w = {w.round(4)}  b = {b:.4f}  L = {loss:.4f}", end="  ")
    print(f"accuracy {np.mean(said == t):.3f}  precision {precision:.3f}  recall {recall:.3f}")
    return w[0], w[1], b, loss


# %% Gradient descent on the binary cross-entropy
theta = np.zeros(3)  # (w₁, w₂, b)
for _ in range(steps):
    p = sigmoid(X @ theta)  # probability of ○: [n]
    gradient = (p - t) @ X / n + penalty * is_weight * theta  # (1/n) Σ (pᵢ − tᵢ) (xᵢ, yᵢ, 1) + λ (w₁, w₂, 0)
    theta = theta - learning_rate * gradient  # θ ← θ − η ∇

w1, w2, b, loss = measure("gradient descent", theta)

# %% Newton's method: the same answer in a handful of steps
if 0 < t.sum() < n:
    newton = np.zeros(3)
    for _ in range(12):
        p = sigmoid(X @ newton)
        gradient = (p - t) @ X / n + penalty * is_weight * newton
        hessian = X.T @ (X * (p * (1 - p))[:, None]) / n + penalty * np.diag(is_weight)
        newton = newton - np.linalg.pinv(hessian) @ gradient
    measure("Newton's method", newton)

# %% The same with scikit-learn, whose C is 1 / (n λ)
if 0 < t.sum() < n:
    model = LogisticRegression(C=1 / (n * penalty) if penalty else 1e10, tol=1e-9, max_iter=10000)
    model.fit(X[:, :2], t)
    measure("LogisticRegression", np.append(model.coef_[0], model.intercept_[0]))
