"""A GAN in the plane with NumPy alone: both players, their losses, backpropagation and Adam, written out."""

import numpy as np

# %% Settings of the lab
data = "eight"  # @data
loss = "nonSaturating"  # @loss
rate_g = 0.004  # @rateG
rate_d = 0.01  # @rateD
k = 1  # @k
label = 1.0  # @smooth
points = None  # @points
seed = 1  # @seed
steps = 600  # @step

rng = np.random.default_rng(seed)
batch, hidden = 128, 24

# %% The real distribution
heaps = {
    "eight": (0.75 * np.stack([np.cos(np.arange(8) * np.pi / 4), np.sin(np.arange(8) * np.pi / 4)], 1), 0.05),
    "three": (np.array([[-0.5, -0.4], [0.5, -0.4], [0, 0.55]]), 0.12),
}


def circle(radius, angle):
    return np.stack([radius * np.cos(angle), radius * np.sin(angle)], 1)


own = None if points is None else np.array(points, float)
if own is not None and np.abs(own).max() > 1.2:  # shrunk into the plane, in their proportions
    low, high = own.min(0), own.max(0)
    own = 0.9 * (own - (low + high) / 2) / (np.max(high - low) / 2 or 1)


def real(n):
    """n points of the distribution that was chosen, or from around the reader's own: [n, 2]."""
    if own is not None:
        return own[rng.integers(len(own), size=n)] + 0.03 * rng.normal(size=(n, 2))
    if data in heaps:
        centres, deviation = heaps[data]
        return centres[rng.integers(len(centres), size=n)] + deviation * rng.normal(size=(n, 2))
    if data == "ring":
        return circle(0.65, rng.uniform(0, 2 * np.pi, n)) + 0.05 * rng.normal(size=(n, 2))
    if data == "line":
        t = rng.uniform(-0.75, 0.75, n)
        return np.stack([t, 0.6 * t], 1) + 0.05 * rng.normal(size=(n, 2))
    t = np.sqrt(rng.uniform(0.02, 1, n))
    return circle(0.85 * t, 3.2 * np.pi * t) + 0.03 * rng.normal(size=(n, 2))


# %% The players: [W1, b1, W2, b2, W3, b3]
def player(outputs):
    sizes = [2, hidden, hidden, outputs]
    parameters = []
    for fan_in, fan_out in zip(sizes, sizes[1:]):
        limit = np.sqrt(6 / (fan_in + fan_out))
        parameters += [rng.uniform(-limit, limit, (fan_in, fan_out)), np.zeros(fan_out)]
    return parameters


tanh = (np.tanh, lambda a: 1 - a**2)  # φ, and φ′ by the activation a = φ(z)
relu = (lambda z: np.maximum(z, 0), lambda a: (a > 0).astype(float))


def forward(p, x, phi):
    """The values of all layers; the last is the answer."""
    h1 = phi[0](x @ p[0] + p[1])
    h2 = phi[0](h1 @ p[2] + p[3])
    return [x, h1, h2, h2 @ p[4] + p[5]]


def backward(p, values, delta, phi):
    """Gradients of the parameters and of the input, for a gradient `delta` of the answer."""
    gradients = []
    for layer in (2, 1, 0):
        gradients = [values[layer].T @ delta, delta.sum(0)] + gradients
        delta = delta @ p[2 * layer].T
        if layer:
            delta = delta * phi[1](values[layer])
    return gradients, delta


# %% The losses, by their slopes ∂L/∂s
def sigmoid(s):
    return 1 / (1 + np.exp(-s))


def slope_d(s, target):
    return 2 * (s - target) if loss == "leastSquares" else sigmoid(s) - target


def slope_g(s):
    if loss == "leastSquares":
        return 2 * (s - 1)
    return -sigmoid(s) if loss == "saturating" else sigmoid(s) - 1


class Adam:
    def __init__(self, p):
        self.m, self.v, self.t = [0 * w for w in p], [0 * w for w in p], 0

    def update(self, p, gradients, rate):
        self.t += 1
        for i, g in enumerate(gradients):
            self.m[i] = 0.5 * self.m[i] + 0.5 * g  # β₁ = 0.5
            self.v[i] = 0.999 * self.v[i] + 0.001 * g**2
            p[i] -= rate * self.m[i] / (1 - 0.5**self.t) / (np.sqrt(self.v[i] / (1 - 0.999**self.t)) + 1e-8)


# %% Training
G, D = player(2), player(1)
adam_g, adam_d = Adam(G), Adam(D)
targets = np.repeat([label, 0.0], batch)[:, None]  # [2 · batch, 1]
for _ in range(steps):
    for _ in range(k):
        z = rng.uniform(-1, 1, (batch, 2))
        fake = forward(G, z, tanh)
        judged = forward(D, np.concatenate([real(batch), fake[-1]]), relu)
        gradients, _ = backward(D, judged, slope_d(judged[-1], targets) / (2 * batch), relu)
        adam_d.update(D, gradients, rate_d)
    judged = forward(D, fake[-1], relu)
    _, pull = backward(D, judged, slope_g(judged[-1]) / batch, relu)  # through D, which stays as it is
    gradients, _ = backward(G, fake, pull, tanh)
    adam_g.update(G, gradients, rate_g)


# %% How far apart real and fake are
def histogram(x):
    inside = np.clip(x, -1.2, np.nextafter(1.2, 0))
    return np.histogram2d(inside[:, 0], inside[:, 1], bins=20, range=[[-1.2, 1.2]] * 2)[0] / len(x)


def js(p, q):
    m = (p + q) / 2
    kl = lambda a: np.sum(a[a > 0] * np.log(a[a > 0] / m[a > 0]))
    return (kl(p) + kl(q)) / 2


samples = forward(G, rng.uniform(-1, 1, (2000, 2)), tanh)[-1]
divergence = js(histogram(real(2000)), histogram(samples))
print(f"JS divergence {divergence:.3f} after {steps} steps")
if own is None and data in heaps:
    centres, deviation = heaps[data]
    on = np.linalg.norm(samples[:, None] - centres, axis=2) < 3 * deviation  # [2000, heaps]
    print(f"heaps covered: {np.sum(on.mean(0) >= 0.02)}; fakes on a heap: {on.any(1).mean():.2f}")
