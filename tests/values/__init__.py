"""Tests of the values that records hold."""
