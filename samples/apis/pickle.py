import json
import pickle

# region: pickle
class Wish:
    def __reduce__(self):       # how to build this object again:
        return print, ("a call that the sender chose",)

body = pickle.dumps(Wish())     # what a stranger could send
order = pickle.loads(body)      # we only read it

try:
    json.loads(body)
except ValueError as error:     # JSON is only data
    print("json:", type(error).__name__)
# endregion
