import type { ClockView } from '../../core/study/quizProtocol';

/** What is said of the time, and shown until so many seconds are left. */
export interface Notice {
  text: string;
  until: number;
}

/** How long a notice stays, in seconds. */
const shown = 20;

/** The notice after a second of the clock: a new one when half, ten, five, one or no minutes are left. */
export function noticeAfter(before: ClockView | null, now: ClockView, notice: Notice | null): Notice | null {
  const passed = before && marksOf(now.limit).some((mark) => before.left > mark && now.left <= mark);
  if (passed) return { text: textOf(now), until: now.left - shown };
  return notice && now.left > notice.until ? notice : null;
}

function marksOf(limit: number): number[] {
  return [limit / 2, 600, 300, 60, 0].filter((mark) => mark < limit);
}

function textOf({ left, limit }: ClockView): string {
  if (left <= 0) return 'Time is up.';
  const minutes = Math.ceil(left / 60);
  const text = `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} left.`;
  return left > limit / 2 - shown && left <= limit / 2 ? `Half of the time is over, ${text}` : text;
}
