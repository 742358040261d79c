"""The record as tables for analysts: one row for each thing, written as Excel and as CSV."""
