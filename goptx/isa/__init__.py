"""The instruction set as data: types, special registers, the opcode table, devices, latencies."""
