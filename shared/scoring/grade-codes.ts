/** In the place of a grade: the node has no score. */
export const noGradeCode = -1;

/** In the place of the total's grade: coverage is under the framework's minimum. */
export const insufficientCode = -2;
