"""What instructions that compute on numbers mean, as expressions over functions on bit patterns."""
