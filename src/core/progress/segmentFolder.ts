/**
 * The folder that the log lies in, over VS Code's file system or, in tests, over Node's.
 * Every call rejects when the file system fails. Names have no folders in them unless said otherwise.
 */
export interface SegmentFolder {
  /** Names of the files in it; empty when it does not exist yet. */
  list(): Promise<string[]>;
  /** Rejects when there is no such file. */
  read(name: string): Promise<string>;
  /** Makes or replaces a file, and the folder. A crash may leave any part of the text. */
  write(name: string, text: string): Promise<void>;
  /** Rejects when `to` exists. */
  rename(from: string, to: string): Promise<void>;
  /** No error when there is no such file. */
  remove(name: string): Promise<void>;
}
