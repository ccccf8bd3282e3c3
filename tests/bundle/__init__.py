"""Tests of what is built; they need the built package and are run by hand or in the release."""
