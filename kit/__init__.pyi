# What an editor and a type checker read in place of `__init__.py`: the public names, each from
# its own module.

from kit import plots as plots
from kit.classroom.gradebooks import gradebook as gradebook
from kit.classroom.pooled import Pooled as Pooled
from kit.classroom.pooled import pool as pool
from kit.classroom.reports import report as report
from kit.judging.answer_log import Answers as Answers
from kit.judging.answer_log import pseudonym as pseudonym
from kit.judging.overview import answers as answers
from kit.lab.ready import preflight as preflight
from kit.material.codebooks import codebook as codebook
from kit.material.cue_lists import read_cues as read_cues
from kit.material.data import about as about
from kit.material.data import datasets as datasets
from kit.material.data import load as load
from kit.material.lesson_files import lessons as lessons
from kit.material.posts import load_posts as load_posts
from kit.material.showing import show as show
from kit.scoring.bigdata import count_in_engine as count_in_engine
from kit.scoring.coefficient import Coefficient as Coefficient
from kit.scoring.counting import Codes as Codes
from kit.scoring.counting import Counts as Counts
from kit.scoring.cues import cue_coder as cue_coder
from kit.scoring.diffusion import bass_fit as bass_fit
from kit.scoring.diffusion import gap as gap
from kit.scoring.diffusion import logistic_fit as logistic_fit
from kit.scoring.diffusion import years_behind as years_behind
from kit.scoring.judgements import to_long as to_long
from kit.scoring.judgements import to_wide as to_wide
from kit.scoring.metrics import amplification_rate as amplification_rate
from kit.scoring.metrics import applause_rate as applause_rate
from kit.scoring.metrics import conversation_rate as conversation_rate
from kit.scoring.metrics import gini as gini
from kit.scoring.metrics import reply_share as reply_share
from kit.scoring.metrics import two_way_share as two_way_share
from kit.scoring.reliability import agreement as agreement
from kit.scoring.reliability import category_agreement as category_agreement
from kit.scoring.reliability import cohen_kappa as cohen_kappa
from kit.scoring.reliability import disagreement as disagreement
from kit.scoring.reliability import fleiss_kappa as fleiss_kappa
from kit.scoring.reliability import gwet_ac1 as gwet_ac1
from kit.scoring.reliability import kappa_matrix as kappa_matrix
from kit.scoring.reliability import krippendorff_alpha as krippendorff_alpha
from kit.scoring.reliability import leave_one_coder_out as leave_one_coder_out
from kit.scoring.reliability import percent_agreement as percent_agreement
from kit.scoring.reliability import scott_pi as scott_pi
from kit.scoring.scores import Score as Score
from kit.scoring.scores import Shift as Shift
from kit.scoring.scores import confusion as confusion
from kit.scoring.scores import score as score
from kit.scoring.scores import shift as shift
from kit.scoring.timing import cadence as cadence
from kit.scoring.timing import first_replies as first_replies
from kit.scoring.timing import reply_times as reply_times
from kit.simulation.engagement import simulate_engagement as simulate_engagement
from kit.simulation.sample import sample_class as sample_class
from kit.widgets.classify import Classify as Classify
from kit.widgets.compare import Compare as Compare
from kit.widgets.feed import Feed as Feed
from kit.widgets.predict import Predict as Predict
from kit.widgets.quiz import Quiz as Quiz

__all__: list[str]
__version__: str
