"""Softmax regression on handwritten digits: step by step with NumPy, then with scikit-learn.

The lab makes its digits in the browser; here are the 8 × 8 digits that come with scikit-learn, by real hands.
"""

import numpy as np
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import confusion_matrix
from sklearn.model_selection import train_test_split

# %% Settings of the lab
learning_rate = 0.2  # @learningRate
batch_size = 100  # @batchSize
count = 2000  # @count
penalty = 0  # @penalty
initial = "zeros"  # @initial
seed = 1  # @seed
steps = 300  # @step

# %% Data: of 1797 digits at most 1297 to learn from, 500 to be tested on
pixels, labels = load_digits(return_X_y=True)
X, X_test, c, c_test = train_test_split(pixels / 16, labels, test_size=500, random_state=0, stratify=labels)
X, c = X[:count], c[:count]
T = np.eye(10)[c]  # 1 for the digit it is, 0 for the others: [n, 10]
n, width = X.shape


def softmax(Z):
    """exp(z_k − max z) / Σ exp(z_j − max z) in each row: nothing overflows."""
    E = np.exp(Z - Z.max(axis=1, keepdims=True))
    return E / E.sum(axis=1, keepdims=True)


def cross_entropy(Z, c):
    """The mean of log Σ exp(z_j) − z of the true digit."""
    highest = Z.max(axis=1)
    log_sum_exp = highest + np.log(np.exp(Z - highest[:, None]).sum(axis=1))
    return np.mean(log_sum_exp - Z[np.arange(len(c)), c])


# %% Gradient descent on the cross-entropy
rng = np.random.default_rng(seed)
W = rng.normal(0, 0.1, (width, 10)) if initial == "random" else np.zeros((width, 10))
b = np.zeros(10)
for _ in range(steps):
    rows = rng.choice(n, min(batch_size, n), replace=False)
    x, t = X[rows], T[rows]
    y = softmax(x @ W + b)  # probabilities: [batch, 10]
    error = (y - t) / len(rows)  # ∂L/∂z = (y − t) / n: [batch, 10]
    W = W - learning_rate * (x.T @ error + penalty * W)  # W ← W − η (xᵀ ∂L/∂z + λW)
    b = b - learning_rate * error.sum(axis=0)

Z_test = X_test @ W + b
said = Z_test.argmax(axis=1)
loss = cross_entropy(X @ W + b, c)
accuracy = np.mean(said == c_test)
print(f"gradient descent    L = {loss:.4f}  on test digits {cross_entropy(Z_test, c_test):.4f}  accuracy {accuracy:.3f}")
print(confusion_matrix(c_test, said, labels=np.arange(10)))

# %% The same with scikit-learn, whose C is 1 / (n λ)
if len(np.unique(c)) > 1:
    model = LogisticRegression(C=1 / (n * penalty) if penalty else 1e4, max_iter=2000).fit(X, c)
    print(f"LogisticRegression  accuracy {model.score(X_test, c_test):.3f}")
