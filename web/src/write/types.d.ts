// What a task of writing consists of.

export interface Task {
  title: string;
  /** How many posts each person writes. */
  posts: number;
  /** How many characters of a post others see at most. */
  longest: number;
  /** What the writer is asked once a post is written. */
  ask: string;
  rooms: { platform: string; name: string; scene: string }[];
  aims: { label: string; text: string }[];
  /** Whether another aim may be taken than the one given. */
  chooses: boolean;
  /** How others may read a post, and what they are asked. */
  labels: string[];
  question: string;
  /** The numbers of the room and of the aim that each post begins with. */
  given: { room: string; aim: string }[];
}
