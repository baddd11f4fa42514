"""The asking side: one ETRN dialogue at a time, what its answers mean, and the receipt that follows."""
