"""Interactive figures whose computation happens in the reader's browser, in the book as in JupyterLab and Colab."""

from lecture_lib.widgets.ask_for_a_digit import AskForADigit
from lecture_lib.widgets.beta_dial import BetaDial
from lecture_lib.widgets.bottleneck import Bottleneck
from lecture_lib.widgets.break_it import BreakIt
from lecture_lib.widgets.cd_race import CDRace
from lecture_lib.widgets.clip_and_see import ClipAndSee
from lecture_lib.widgets.collapse_film import CollapseFilm
from lecture_lib.widgets.critic_or_discriminator import CriticOrDiscriminator
from lecture_lib.widgets.denoising_bench import DenoisingBench
from lecture_lib.widgets.draw_a_bag import DrawABag
from lecture_lib.widgets.elbo_gap import ELBOGap
from lecture_lib.widgets.energy_landscape import EnergyLandscape
from lecture_lib.widgets.face_arithmetic import FaceArithmetic
from lecture_lib.widgets.face_factors import FaceFactors
from lecture_lib.widgets.face_studio import FaceStudio, Latent, measured_latents
from lecture_lib.widgets.game_in_one_dimension import GameInOneDimension
from lecture_lib.widgets.gan_lab import GANLab
from lecture_lib.widgets.gibbs_theatre import GibbsTheatre
from lecture_lib.widgets.how_many_samples import HowManySamples
from lecture_lib.widgets.infogan_codes import InfoGANCodes
from lecture_lib.widgets.inner_loop import InnerLoop
from lecture_lib.widgets.label_budget import LabelBudget
from lecture_lib.widgets.laplacian_pyramid import LaplacianPyramid
from lecture_lib.widgets.latent_plane import LatentPlane
from lecture_lib.widgets.mode_collapse_lab import ModeCollapseLab
from lecture_lib.widgets.reparametrise import Reparametrise
from lecture_lib.widgets.reverse_the_noise import ReverseTheNoise
from lecture_lib.widgets.score_builder import ScoreBuilder
from lecture_lib.widgets.smooth_one_side import SmoothOneSide
from lecture_lib.widgets.sparsity_dial import SparsityDial
from lecture_lib.widgets.starving_gradients import StarvingGradients
from lecture_lib.widgets.the_company_you_keep import TheCompanyYouKeep
from lecture_lib.widgets.there_and_back import ThereAndBack
from lecture_lib.widgets.unroll_the_manifold import Unrolled, UnrollTheManifold
from lecture_lib.widgets.where_does_it_look import WhereDoesItLook
from lecture_lib.widgets.xy_game import XYGame

__all__ = [
    "AskForADigit",
    "BetaDial",
    "Bottleneck",
    "BreakIt",
    "CDRace",
    "ClipAndSee",
    "CollapseFilm",
    "CriticOrDiscriminator",
    "DenoisingBench",
    "DrawABag",
    "ELBOGap",
    "EnergyLandscape",
    "FaceArithmetic",
    "FaceFactors",
    "FaceStudio",
    "GANLab",
    "GameInOneDimension",
    "GibbsTheatre",
    "HowManySamples",
    "InfoGANCodes",
    "InnerLoop",
    "LabelBudget",
    "LaplacianPyramid",
    "Latent",
    "LatentPlane",
    "ModeCollapseLab",
    "Reparametrise",
    "ReverseTheNoise",
    "ScoreBuilder",
    "SmoothOneSide",
    "SparsityDial",
    "StarvingGradients",
    "TheCompanyYouKeep",
    "ThereAndBack",
    "UnrollTheManifold",
    "Unrolled",
    "WhereDoesItLook",
    "XYGame",
    "measured_latents",
]
