"""Seven optimisers on one surface from one start, with NumPy: each rule as its paper prints it."""

import numpy as np

# %% Settings of the lab
surface = "valley"  # @surface
sgd_rate = 0.9  # @sgdRate
momentum_rate = 0.1  # @momentumRate
nesterov_rate = 0.1  # @nesterovRate
adagrad_rate = 0.5  # @adagradRate
rmsprop_rate = 0.05  # @rmspropRate
adam_rate = 0.05  # @adamRate
adamw_rate = 0.05  # @adamwRate
mu = 0.9  # @mu
rho = 0.9  # @rho
decay = 0.01  # @decay
start = [[-7.0, 2.0]]  # @start
steps = 300  # @step
beta1, beta2 = 0.9, 0.999

gradients = {
    "valley": lambda x, y: (x / 10, 2 * y),
    "ravine": lambda x, y: (
        (-2 * (1 - x) - 40 * x * (y - x**2)) / 50,
        20 * (y - x**2) / 50,
    ),
    "saddle": lambda x, y: (x / 2, -y / 2 + y**3 / 4),
    "dips": lambda x, y: (
        x / 10 + np.sin(2 * x) / 2,
        y / 10 + np.sin(2 * y) / 2,
    ),
}


# %% The rules: θ, the gradient g and the memories m and v are arrays; t counts from 1
def sgd(theta, g, m, v, t):
    return theta - sgd_rate * g, m, v


def momentum(theta, g, m, v, t):
    m = mu * m + g
    return theta - momentum_rate * m, m, v


def nesterov(theta, g, m, v, t):
    m = mu * m + g
    return theta - nesterov_rate * (g + mu * m), m, v


def adagrad(theta, g, m, v, t):
    v = v + g**2
    return theta - adagrad_rate * g / np.sqrt(v + 1e-7), m, v


def rmsprop(theta, g, m, v, t):
    v = rho * v + (1 - rho) * g**2
    return theta - rmsprop_rate * g / np.sqrt(v + 1e-7), m, v


def adam_direction(g, m, v, t):
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g**2
    m_hat, v_hat = m / (1 - beta1**t), v / (1 - beta2**t)
    return m_hat / (np.sqrt(v_hat) + 1e-8), m, v


def adam(theta, g, m, v, t):
    direction, m, v = adam_direction(g, m, v, t)
    return theta - adam_rate * direction, m, v


def adamw(theta, g, m, v, t):
    direction, m, v = adam_direction(g, m, v, t)
    return theta - adamw_rate * (direction + decay * theta), m, v


# %% The race
places = {}
for rule in [sgd, momentum, nesterov, adagrad, rmsprop, adam, adamw]:
    theta, m, v = np.array(start[0], dtype=float), np.zeros(2), np.zeros(2)
    for t in range(1, steps + 1):
        theta, m, v = rule(theta, np.array(gradients[surface](*theta)), m, v, t)
    places[rule.__name__] = theta
    print(f"{rule.__name__:9s} x = {theta[0]:.6f}  y = {theta[1]:.6f}")
