"""A multilayer perceptron in the plane with NumPy: forward pass, backpropagation and update rules written out."""

import numpy as np

# %% Settings and data of the lab
data = "spiral"  # @data
inputs = "x,y"  # @inputs
layers = "8,8,8"  # @layers
weights = ""  # @weights
activation = "relu"  # @activation
loss = "crossEntropy"  # @loss
penalty = "none"  # @penalty
strength = 0.001  # @strength
optimizer = "adam"  # @optimizer
learning_rate = 0.02  # @learningRate
batch_size = 100  # @batchSize
train_share = 50  # @trainShare
rescale = False  # @rescale
seed = 1  # @seed
steps = 1500  # @step
points = [[2, 2, 1], [-2, -2, 1], [2, -2, 0], [-2, 2, 0], [3, 1, 1], [-1, 3, 0]]  # @points

is_regression = data in ("plane", "hills")
table = np.array(points, dtype=float)
x, y, t = table.T
if not is_regression:
    t = (t > 0.5).astype(float)


def brought_to(values, half):
    """Moves and stretches values to −half … half."""
    centre, spread = (values.min() + values.max()) / 2, np.ptp(values) / 2 / half
    return (values - centre) / (spread or 1)


if rescale:
    x, y = brought_to(x, 5), brought_to(y, 5)
    t = brought_to(t, 1) if is_regression else t

features = {"x": x, "y": y, "xx": x * x, "yy": y * y, "xy": x * y, "sinx": np.sin(x), "siny": np.sin(y)}
X = np.column_stack([features[name] for name in features if name in inputs.split(",")])  # [n, inputs]
T = t[:, None]  # [n, 1]

# fractions of the golden ratio spread evenly: those above the share are test data
place = np.arange(len(T)) * (np.sqrt(5) - 1) / 2 % 1
is_test = (place >= train_share / 100) & (np.arange(len(T)) > 0)
train = np.flatnonzero(~is_test)


# %% The network
def sigmoid(z):
    return np.exp(-np.logaddexp(0, -z))


# φ and its derivative, both of z
activations = {
    "tanh": (np.tanh, lambda z: 1 - np.tanh(z) ** 2),
    "relu": (lambda z: np.maximum(z, 0), lambda z: z > 0),
    "sigmoid": (sigmoid, lambda z: sigmoid(z) * (1 - sigmoid(z))),
    "linear": (lambda z: z, np.ones_like),
    "leakyRelu": (lambda z: np.where(z > 0, z, 0.1 * z), lambda z: np.where(z > 0, 1, 0.1)),
    "elu": (lambda z: np.where(z > 0, z, np.expm1(np.minimum(z, 0))), lambda z: np.exp(np.minimum(z, 0))),
    "gelu": (
        lambda z: z * sigmoid(1.702 * z),
        lambda z: sigmoid(1.702 * z) * (1 + 1.702 * z * (1 - sigmoid(1.702 * z))),
    ),
    "swish": (lambda z: z * sigmoid(z), lambda z: sigmoid(z) * (1 + z * (1 - sigmoid(z)))),
    "softplus": (lambda z: np.logaddexp(0, z), sigmoid),
}
phi, slope = activations[activation]

sizes = [X.shape[1], *[int(size) for size in layers.split(",") if size], 1]
rng = np.random.default_rng(seed)
W, b = [], []
for fan_in, fan_out in zip(sizes, sizes[1:]):
    W.append(rng.normal(0, np.sqrt(2 / fan_in), (fan_in, fan_out)))  # He et al. (2015)
    b.append(np.zeros(fan_out))
parameters = [tensor for pair in zip(W, b) for tensor in pair]  # w1, b1, w2, b2, …

given = np.array([float(number) for number in weights.split(",") if number])
if given.size == sum(tensor.size for tensor in parameters):
    for tensor in parameters:
        tensor.flat, given = given[: tensor.size], given[tensor.size :]


def forward(X):
    """Every layer's z and a; the last z is the network's raw score."""
    zs, activities = [], [X]
    for w, bias in zip(W, b):
        zs.append(activities[-1] @ w + bias)
        activities.append(phi(zs[-1]))
    return zs, activities


def measure(rows):
    """Loss and accuracy on some rows."""
    z, t = forward(X[rows])[0][-1], T[rows]
    if is_regression:
        return np.mean((z - t) ** 2), np.nan
    terms = np.logaddexp(0, z) - t * z if loss == "crossEntropy" else (sigmoid(z) - t) ** 2
    return np.mean(terms), np.mean((z > 0) == (t > 0.5))


def gradients(X, T):
    """Backpropagation: from the output back, δ = ∂L/∂z of each layer gives the gradients of its W and b."""
    zs, activities = forward(X)
    z, n = zs[-1], len(X)
    if is_regression:
        delta = 2 * (z - T) / n
    elif loss == "squared":
        delta = 2 * (sigmoid(z) - T) * sigmoid(z) * (1 - sigmoid(z)) / n
    else:
        delta = (sigmoid(z) - T) / n
    found = []
    for layer in reversed(range(len(W))):
        shrink = {"none": 0, "l1": np.sign(W[layer]), "l2": W[layer]}[penalty]
        found = [activities[layer].T @ delta + strength * shrink, delta.sum(axis=0), *found]
        if layer > 0:
            delta = (delta @ W[layer].T) * slope(zs[layer - 1])
    return found


# %% Update rules; m and v are what a rule remembers of each parameter
def update(theta, g, m, v, step):
    if optimizer == "sgd":
        theta -= learning_rate * g
    elif optimizer in ("momentum", "nesterov"):
        m *= 0.9
        m += g
        theta -= learning_rate * (m if optimizer == "momentum" else g + 0.9 * m)
    elif optimizer in ("adagrad", "rmsprop"):
        v *= 1 if optimizer == "adagrad" else 0.9
        v += g * g if optimizer == "adagrad" else 0.1 * g * g
        theta -= learning_rate * g / np.sqrt(v + 1e-7)
    else:
        m *= 0.9
        m += 0.1 * g
        v *= 0.999
        v += 0.001 * g * g
        mean, variance = m / (1 - 0.9**step), v / (1 - 0.999**step)
        decay = 0.01 if optimizer == "adamw" else 0
        theta -= learning_rate * (mean / (np.sqrt(variance) + 1e-8) + decay * theta)


# %% Training: each step takes the next batch of the rows, which are shuffled whenever they are used up
memory = [(np.zeros_like(theta), np.zeros_like(theta)) for theta in parameters]
deck = np.empty(0, dtype=int)
for step in range(1, steps + 1):
    if batch_size >= len(train):
        batch = train
    else:
        while len(deck) < batch_size:
            deck = np.append(deck, rng.permutation(train))
        batch, deck = deck[:batch_size], deck[batch_size:]
    for theta, g, (m, v) in zip(parameters, gradients(X[batch], T[batch]), memory):
        update(theta, g, m, v, step)

print("training data: loss %.4f, accuracy %.3f" % measure(train))
if is_test.any():
    print("test data:     loss %.4f, accuracy %.3f" % measure(np.flatnonzero(is_test)))
