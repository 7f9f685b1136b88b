"""Lists and copies the arrays of a kernel for the Loss Inspector panel.

The front end sends these files as text to the user's kernel, where `loader.py` runs them without a trace in `sys.modules`; a
file that reads a library is only run once the user has imported that library. `agent.py` answers the front end, over a
comm (`serve.py`) or by expressions.

Nothing of the user's may run or change. So objects are known by the identity of their type, never by isinstance, which asks
the object; libraries are looked up in sys.modules, never imported; no repr, str or len is taken of anything but the
library's own. One request is an exception: `schedules.look_ahead` steps a copy of a schedule, which may be made of the user's
functions; the panel names them before the click that asks for it. What is sent is a copy, because buffers leave later than
the answer that carries them.

To add a library: a file with a `TYPES` tuple as in `numpy_arrays.py`, an entry in `registry.py`, and the file's name in
`src/sources/kernel/agent-files.ts`.
"""
