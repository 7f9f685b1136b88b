type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/**
 * What full protanopia, deuteranopia and tritanopia make of linear sRGB, and full colour vision: G. M. Machado, M. M.
 * Oliveira and L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009).
 */
const VISIONS: readonly Matrix[] = [
  [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1]
  ],
  [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ],
  [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039]
  ]
];

/** Oklab (B. Ottosson, 2020), in which equal distances look about equally large. */
const TO_CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005]
];
const TO_OKLAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766]
];

/** Red, green and blue of a colour such as #0072b2, from 0 to 1, as amounts of light. */
export function linearRgb(color: string): Triple {
  const channel = (start: number): number => {
    const value = parseInt(color.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** The distance of two colours in Oklab, for those to whom they look most alike; black and white are 1 apart. */
export function perceivedDistance(a: string, b: string): number {
  return Math.min(
    ...VISIONS.map(vision => {
      const [x, y] = [a, b].map(color => oklab(applied(vision, linearRgb(color))));
      return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
    })
  );
}

function oklab(rgb: Triple): Triple {
  const [r, g, b] = rgb.map(value => Math.min(1, Math.max(0, value)));
  const [l, m, s] = applied(TO_CONES, [r, g, b]).map(Math.cbrt);
  return applied(TO_OKLAB, [l, m, s]);
}

function applied([first, second, third]: Matrix, vector: Triple): Triple {
  const dot = (row: Triple): number => row[0] * vector[0] + row[1] * vector[1] + row[2] * vector[2];
  return [dot(first), dot(second), dot(third)];
}
