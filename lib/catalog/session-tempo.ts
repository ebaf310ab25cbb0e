/** How a session runs in time, kept free of any library because the patient's phone reads it too. */

/** Rest between two sets, seconds. Source: `vocabulary.timing.set_rest_s` of the clinical material. */
export const SET_REST_SECONDS = 60;

/** Shares of the moving time: still in the start pose, way there, way back. The split is ours. */
export const MOVING_SHARES = { still: 0.15, there: 0.4, back: 0.45 } as const;

/** Seconds a repetition moves where a handout issued before pictures kept time does not say. */
export const USUAL_MOVE_SECONDS = 8;
