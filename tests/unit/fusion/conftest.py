"""Lets tests import the helpers that lie beside them."""

from __future__ import annotations
