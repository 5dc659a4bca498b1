"""Proofs that a fused kernel does what its members do: by running both, and by a certificate."""
