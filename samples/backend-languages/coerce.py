try:
    print("40" + 2)
except TypeError as error:
    print("refused:", error)
print(int("40") + 2)
try:
    int("forty")
except ValueError as error:
    print("refused:", error)
