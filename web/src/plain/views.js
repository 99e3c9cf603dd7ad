// All views, by the names under which Python gives them to a page.

import { activity } from "../widgets/activity.js";
import { check } from "../widgets/check.js";
import { classify } from "../widgets/classify.js";
import { compare } from "../widgets/compare.js";
import { feed } from "../widgets/feed.js";
import { guess } from "../widgets/guess.js";
import { lesson } from "../widgets/lesson.js";
import { predict } from "../widgets/predict.js";
import { quiz } from "../widgets/quiz.js";
import { write } from "../widgets/write.js";

export const VIEWS = {
  activity,
  check,
  classify,
  compare,
  feed,
  guess,
  lesson,
  predict,
  quiz,
  write,
};
