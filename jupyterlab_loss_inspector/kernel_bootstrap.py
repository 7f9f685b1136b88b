__import__("builtins").exec(__import__("builtins").compile("AGENT_SOURCE", "<loss inspector>", "exec"), {"__name__": "loss_inspector_agent", "TARGET": "COMM_TARGET"})
