import type { SegmentFolder } from './segmentFolder';
import { unfinishedName } from './segmentNames';
import { segmentText } from './segmentText';

/**
 * Writes a segment under a name that no file ever had. When this resolves the file is whole and stays as it is;
 * when it rejects there may be no file, part of one or all of it.
 */
export async function putSegment(folder: SegmentFolder, name: string, lines: readonly string[]): Promise<void> {
  const unfinished = unfinishedName(name);
  try {
    await folder.write(unfinished, segmentText(lines));
    await folder.rename(unfinished, name);
  } catch (error) {
    await folder.remove(unfinished).catch(() => {});
    throw error;
  }
}

/** Writes a segment and reads it back, so that what it was made from can go. */
export async function putVerified(folder: SegmentFolder, name: string, lines: readonly string[]): Promise<void> {
  await putSegment(folder, name, lines);
  if ((await folder.read(name)) !== segmentText(lines)) throw new Error(`${name} did not reach the folder as written.`);
}
