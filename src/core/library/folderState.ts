/** How it stands with a folder of the user's notes. */
export interface FolderState {
  /** Its address, or what the setting says where that is none. */
  uri: string;
  name: string;
  state: 'read' | 'missing' | 'unreadable' | 'cancelled';
  /** What is wrong and how to mend it; empty when nothing is. */
  message: string;
}
