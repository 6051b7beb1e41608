"""Learns the 2×2 matrix M with M x = y for every corner x of a figure: step by step, and at once by least squares."""

import numpy as np

# %% Settings and data of the lab
learning_rate = 0.1  # @learningRate
start = "identity"  # @start
scaled = False  # @scaled
steps = 150  # @step
points = [[1, 0, 1.25, 0.75], [1, 1, 2, 2], [0, 1, 0.75, 1.25]]  # @points

table = np.array(points, dtype=float)
X = table[:, :2].T  # the corners, one a column: [2, n]
Y = table[:, 2:].T  # their places: [2, n]
n = X.shape[1]


def loss(M):
    """Mean squared distance between where M carries the corners and where they belong."""
    return np.mean(np.sum((M @ X - Y) ** 2, axis=0))


# %% Gradient descent
# dividing X and Y by one number changes the length of a step and not the answer
size = (np.sqrt(np.mean(np.sum(X**2, axis=0)) / 2) or 1) if scaled else 1
# the lab draws its random matrix from another source of random numbers
starts = {"identity": np.eye(2), "zero": np.zeros((2, 2)), "random": np.random.uniform(-1, 1, (2, 2))}
M = starts[start]
for _ in range(steps):
    error = (M @ X - Y) / size  # MX − Y: [2, n]
    gradient = 2 / n * error @ (X / size).T  # ∂L/∂M = (2/n) (MX − Y) Xᵀ: [2, 2]
    M = M - learning_rate * gradient  # M ← M − η ∂L/∂M

print("gradient descent  L =", loss(M))
print(M.round(4))

# %% Least squares: M X = Y is Xᵀ Mᵀ = Yᵀ
solution, _, rank, _ = np.linalg.lstsq(X.T, Y.T, rcond=None)
best = solution.T
print("least squares     L =", loss(best))
print(best.round(4))
if rank < 2:
    print("The corners lie on one line through the origin: other matrices carry them just as well.")

# %% What the matrix does
print("determinant", np.linalg.det(M).round(4))
values, vectors = np.linalg.eig(M)
for value, vector in zip(values, vectors.T):
    print("eigenvalue", np.round(value, 4), "eigenvector", vector.round(4))
if np.linalg.matrix_rank(M, tol=0.01) == 2:
    print(np.linalg.inv(M).round(4))
else:
    print("M flattens the plane: it has no inverse.")
