/** The time of an exam that may be left and resumed. All times in milliseconds. */
export interface ExamClock {
  /** What has been used. */
  used: number;
  /** When it was looked at last. */
  seenAt: number;
  /** How often it stood still: the window was closed, the computer slept. */
  interruptions: number;
}

/** A longer silence is no thinking: nobody was there to tick. */
const LONGEST_TICK = 30_000;

/**
 * Counts the time since the clock was looked at last. Time away does not count, but is remembered as an interruption;
 * a system clock that is set back takes nothing away.
 */
export function tick(clock: ExamClock, now: number): ExamClock {
  const passed = now - clock.seenAt;
  if (passed > LONGEST_TICK) return { ...clock, seenAt: now, interruptions: clock.interruptions + 1 };
  return { ...clock, seenAt: now, used: clock.used + Math.max(passed, 0) };
}
