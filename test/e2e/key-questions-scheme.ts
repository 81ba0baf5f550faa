/** A key question with its statements, as a supervisor has them on paper. */
export interface KeyQuestion {
  readonly code: string;
  readonly name: string;
  readonly chinese: string;
  /** What the codes of its statements begin with. */
  readonly letter: string;
  readonly statements: readonly string[];
}

/** Five key questions of 8, 6, 5, 7 and 8 statements. */
export const keyQuestions: readonly KeyQuestion[] = [
  {
    code: 'SAFE',
    name: 'Safe',
    chinese: '安全',
    letter: 'S',
    statements: [
      'Learning from what goes wrong',
      'Safe moves between services',
      'Safeguarding',
      'People decide about risks',
      'Safe places and equipment',
      'Enough and able staff',
      'Keeping infection out',
      'Medicines used well',
    ],
  },
  {
    code: 'EFFECTIVE',
    name: 'Effective',
    chinese: '有效',
    letter: 'E',
    statements: [
      'Needs assessed with the person',
      'Care by evidence',
      'Teams work as one',
      'Living healthier lives',
      'Outcomes watched and bettered',
      'Consent',
    ],
  },
  {
    code: 'CARING',
    name: 'Caring',
    chinese: '关怀',
    letter: 'C',
    statements: [
      'Kindness and dignity',
      'Seen as individuals',
      'Independence and choice',
      'Answering needs at once',
      'Well-being of staff',
    ],
  },
  {
    code: 'RESPONSIVE',
    name: 'Responsive',
    chinese: '回应',
    letter: 'R',
    statements: [
      'The person at the centre',
      'Continuous and joined-up care',
      'Information people understand',
      'Listening and complaints',
      'Fair access',
      'Fair experience and outcomes',
      'Planning for the future',
    ],
  },
  {
    code: 'WELL-LED',
    name: 'Well-led',
    chinese: '领导',
    letter: 'W',
    statements: [
      'Shared direction and culture',
      'Able and honest leaders',
      'Freedom to speak up',
      'Diversity among staff',
      'Governance and risk',
      'Partners and communities',
      'Learning and innovation',
      'Environment',
    ],
  },
];

/** A grade, and the lowest rounded percentage that earns it. */
export interface Rating {
  /** The code that an empty framework has in its place. */
  readonly before: string;
  readonly code: string;
  readonly name: string;
  readonly chinese: string;
  readonly mark: 'g1' | 'g2' | 'g3' | 'g4' | 'g5';
  readonly from: number;
}

/** Worst first. */
export const ratings: readonly Rating[] = [
  { before: 'D', code: 'inadequate', name: 'Inadequate', chinese: '不合格', mark: 'g1', from: 0 },
  {
    before: 'C',
    code: 'requires-improvement',
    name: 'Requires improvement',
    chinese: '需改进',
    mark: 'g2',
    from: 39,
  },
  { before: 'B', code: 'good', name: 'Good', chinese: '良好', mark: 'g4', from: 63 },
  { before: 'A', code: 'outstanding', name: 'Outstanding', chinese: '优异', mark: 'g5', from: 88 },
];

/** What one key question comes to: its percentage as the sheet shows it, and its rating. */
interface ExpectedQuestion {
  readonly percentage: string;
  /** By the percentage alone, where a low statement limits it. */
  readonly unlimited?: string;
  readonly rating: string;
}

/** A case worked by hand: a digit a statement, in the order of the key questions. */
export interface KeyQuestionCase {
  readonly digits: readonly string[];
  readonly questions: readonly ExpectedQuestion[];
  readonly overall: string;
  /** The lowest total that earns the overall rating. */
  readonly total: string;
}

/**
 * Safe 24/32 = 75. Effective 21/24 = 87.5 and well-led 28/32 = 87.5 are outstanding only because they are
 * rounded up to 88; caring 19/20 = 95. Responsive 21/28 = 75. None requires improvement and three are
 * outstanding: outstanding.
 */
export const outstandingCase: KeyQuestionCase = {
  digits: ['33333333', '444333', '44443', '3333333', '44443333'],
  questions: [
    { percentage: '75.0', rating: 'Good' },
    { percentage: '87.5', rating: 'Outstanding' },
    { percentage: '95.0', rating: 'Outstanding' },
    { percentage: '75.0', rating: 'Good' },
    { percentage: '87.5', rating: 'Outstanding' },
  ],
  overall: 'Outstanding',
  total: '88.0',
};

/**
 * Safe 29/32 = 90.625 → 91 would be outstanding, but a 1 limits it to good. Effective 16/24 = 66.67 → 67
 * would be good, but a 1 limits it to requires improvement. Caring 19/20 = 95. Responsive 14/28 = 50
 * requires improvement, and a 2 takes nothing from it. Well-led 24/32 = 75. Two require improvement, so
 * the overall does; without the limits one would, and the overall would be good.
 */
export const limitedCase: KeyQuestionCase = {
  digits: ['44444441', '333331', '44443', '2222222', '33333333'],
  questions: [
    { percentage: '90.6', unlimited: 'Outstanding', rating: 'Good' },
    { percentage: '66.7', unlimited: 'Good', rating: 'Requires improvement' },
    { percentage: '95.0', rating: 'Outstanding' },
    { percentage: '50.0', rating: 'Requires improvement' },
    { percentage: '75.0', rating: 'Good' },
  ],
  overall: 'Requires improvement',
  total: '39.0',
};
