const region = document.createElement('div');
region.id = 'announcements';
region.className = 'unseen';
region.setAttribute('role', 'status');
document.body.append(region);

let waiting: string[] = [];

/** Has a screen reader say a sentence when it is done with what it says now. What comes at once is said together. */
export function announce(sentence: string): void {
  waiting.push(sentence);
  if (waiting.length > 1) return;
  // Emptied first, or the same sentence would not be said a second time.
  region.textContent = '';
  setTimeout(() => {
    region.textContent = waiting.join(' ');
    waiting = [];
  }, 50);
}
