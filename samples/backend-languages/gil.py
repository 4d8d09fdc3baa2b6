import sys
import sysconfig

free_threaded = sysconfig.get_config_var("Py_GIL_DISABLED") == 1
print("Python", ".".join(map(str, sys.version_info[:2])))
print("free-threaded build:", free_threaded)
print("GIL on:", sys._is_gil_enabled())
