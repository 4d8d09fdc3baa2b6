import json
import pickle

# region: pickle
class Wish:
    def __reduce__(self):       # how to build this object again:
        return print, ("the sender's call runs in our process",)

body = pickle.dumps(Wish())     # what a stranger could send
order = pickle.loads(body)      # no method was called by us
print("and we got:", order)

try:
    json.loads(body)
except ValueError as error:     # data only: it can be wrong,
    print("json:", type(error).__name__)    # and it cannot act
# endregion
