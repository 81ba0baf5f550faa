/** Worked examples as they were published, with their source; numbers stand as printed there. */

/** Krippendorff's alpha: 3 coders, 15 units. */
export const threeCoders = {
  source: "Krippendorff's alpha, worked example with 3 coders and 15 units",
  ratings: [
    [null, null, null, null, null, 3, 4, 1, 2, 1, 1, 3, 3, null, 3],
    [1, null, 2, 1, 3, 3, 4, 3, null, null, null, null, null, null, null],
    [null, null, 2, 1, 3, 4, 4, null, 2, 1, 1, 3, 3, null, 4],
  ],
  alpha: { nominal: 0.691358, interval: 0.810845, ordinal: 0.806721 },
} as const;

/** Krippendorff's alpha: 4 observers, 12 units. */
export const fourObservers = {
  source: "Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, example C",
  ratings: [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
    [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
  ],
  alpha: { nominal: 0.743, ordinal: 0.815, interval: 0.849, ratio: 0.797 },
} as const;

/** Intraclass correlations: 6 subjects, 4 judges. */
export const sixSubjects = {
  source: 'Shrout & Fleiss 1979, Psychological Bulletin 86:420-428, tables 2 to 4',
  ratings: [
    [9, 2, 5, 8],
    [6, 1, 3, 2],
    [8, 4, 6, 8],
    [7, 1, 2, 6],
    [10, 5, 6, 9],
    [6, 2, 4, 7],
  ],
  forms: [
    { form: '1,1', icc: 0.17, f: 1.8, lower: -0.13, upper: 0.72 },
    { form: '2,1', icc: 0.29, f: 11.0, lower: 0.02, upper: 0.76 },
    { form: '3,1', icc: 0.71, f: 11.0, lower: 0.34, upper: 0.95 },
    { form: '1,k', icc: 0.44, f: 1.8, lower: -0.88, upper: 0.91 },
    { form: '2,k', icc: 0.62, f: 11.0, lower: 0.07, upper: 0.93 },
    { form: '3,k', icc: 0.91, f: 11.0, lower: 0.68, upper: 0.99 },
  ],
} as const;

/** Wilson's interval. */
export const newcombe = {
  source: 'Newcombe 1998, Statistics in Medicine 17:857-872, method 3',
  cases: [
    { count: 81, n: 263, lower: 0.2553, upper: 0.3662 },
    { count: 15, n: 148, lower: 0.0624, upper: 0.1605 },
    { count: 0, n: 20, lower: 0, upper: 0.1611 },
    { count: 1, n: 29, lower: 0.0061, upper: 0.1718 },
  ],
} as const;

/** Pairwise judgements on how much is drunk of what. */
export const drinks = {
  source: 'Saaty 2008, relative consumption of drinks in the United States',
  items: ['coffee', 'wine', 'tea', 'beer', 'soda', 'milk', 'water'],
  /** The first of each pair is so many times more important. */
  judgements: [
    ['coffee', 'wine', 9],
    ['coffee', 'tea', 5],
    ['coffee', 'beer', 2],
    ['coffee', 'soda', 1],
    ['coffee', 'milk', 1],
    ['water', 'coffee', 2],
    ['water', 'wine', 9],
    ['water', 'tea', 9],
    ['water', 'beer', 3],
    ['water', 'soda', 2],
    ['water', 'milk', 3],
    ['tea', 'wine', 3],
    ['beer', 'wine', 9],
    ['beer', 'tea', 3],
    ['beer', 'milk', 1],
    ['soda', 'wine', 9],
    ['soda', 'tea', 4],
    ['soda', 'beer', 2],
    ['soda', 'milk', 2],
    ['milk', 'wine', 9],
    ['milk', 'tea', 3],
  ],
  weights: {
    beer: 0.116,
    coffee: 0.177,
    milk: 0.129,
    soda: 0.19,
    tea: 0.042,
    water: 0.327,
    wine: 0.019,
  },
  ratio: 0.022,
  /** The random index of seven items in Donegan & Dodd 1991, Mathematical and Computer Modelling 15:135. */
  doneganDodd: { index: 1.2519, ratio: 0.0235 },
} as const;

export const entropyOfTwo = {
  source: 'entropy weights by hand: p = x ÷ column sum, e = −Σ p ln p ÷ ln 2, w ∝ 1 − e',
  matrix: [
    [1, 2],
    [4, 16],
  ],
  weights: [0.358889, 0.641111],
} as const;

export const criticOfThree = {
  source: 'Diakoulaki, Mavrotas & Papayannakis 1995, Computers & Operations Research 22:763-770',
  matrix: [
    [61, 1.08, 4.33],
    [20.7, 0.26, 4.34],
    [16.3, 1.98, 2.53],
    [9, 3.29, 1.65],
    [5.4, 2.77, 2.33],
    [4, 4.12, 1.21],
    [-6.1, 3.52, 2.1],
    [-34.6, 3.31, 0.98],
  ],
  weights: [0.20222554, 0.48090173, 0.31687273],
} as const;

/** BCG vaccine against tuberculosis, 13 trials: ill and well among the treated, then the others. */
export const bcgTrials = {
  source: 'Colditz et al. 1994, JAMA 271:698-702; analysed by DerSimonian & Laird, log risk ratios',
  trials: [
    [4, 119, 11, 128],
    [6, 300, 29, 274],
    [3, 228, 11, 209],
    [62, 13536, 248, 12619],
    [33, 5036, 47, 5761],
    [180, 1361, 372, 1079],
    [8, 2537, 10, 619],
    [505, 87886, 499, 87892],
    [29, 7470, 45, 7232],
    [17, 1699, 65, 1600],
    [186, 50448, 141, 27197],
    [5, 2493, 3, 2338],
    [27, 16886, 29, 17825],
  ],
  tauSquared: 0.3088,
  overall: -0.7141,
  q: 152.233,
} as const;

/** Cliff's delta of a treatment and a control group. */
export const treatment = {
  source: 'the worked example of the R package effsize 0.8, cliff.delta',
  treated: [10, 10, 20, 20, 20, 30, 30, 30, 40, 50],
  control: [10, 20, 30, 40, 40, 50],
  delta: -0.25,
  lower: -0.7265846,
  upper: 0.3890062,
} as const;
