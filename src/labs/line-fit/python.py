"""Learns slope w and intercept b of ŷ = wx + b: step by step with NumPy, at once with scikit-learn."""

import numpy as np
from sklearn.linear_model import LinearRegression

# %% Settings and data of the lab
learning_rate = 0.05  # @learningRate
standardise = False  # @standardise
steps = 300  # @step
points = [[1.0, 4.0], [2.0, 8.0], [3.0, 9.0], [4.0, 11.0]]  # @points

x, y = np.array(points).T  # [n] each


def measure(name, w, b):
    """Prints the line, its mean squared error L and its R²; returns L."""
    loss = np.mean((w * x + b - y) ** 2)
    r2 = 1 - loss / np.var(y) if np.var(y) > 0 else np.nan
    print(f"{name:<17} w = {w:.4f}  b = {b:.4f}  L = {loss:.4f}  R² = {r2:.4f}")
    return loss


# %% Gradient descent on the mean squared error
# standardised, both variables have mean 0 and standard deviation 1
x_mean, x_std = (x.mean(), x.std() or 1) if standardise else (0, 1)
y_mean, y_std = (y.mean(), y.std() or 1) if standardise else (0, 1)
X = np.column_stack([(x - x_mean) / x_std, np.ones_like(x)])  # (x, 1) of each point: [n, 2]
target = (y - y_mean) / y_std  # [n]

theta = np.zeros(2)  # (w, b)
for _ in range(steps):
    error = X @ theta - target  # ŷ − y: [n]
    gradient = 2 / len(target) * error @ X  # (∂L/∂w, ∂L/∂b) = (2/n) Σ (ŷᵢ − yᵢ) (xᵢ, 1)
    theta = theta - learning_rate * gradient  # θ ← θ − η ∇L

# the line in the units of the data
w = theta[0] * y_std / x_std
b = y_mean + y_std * theta[1] - w * x_mean
loss = measure("gradient descent", w, b)

# %% The same with scikit-learn, which solves for the least squared error at once
model = LinearRegression().fit(x.reshape(-1, 1), y)
best_loss = measure("LinearRegression", model.coef_[0], model.intercept_)
