import sys
import unittest


# region: test
def refund(cents: int, hours_before: int) -> int:
    """All money until 48 hours before, then half, then none."""
    if hours_before >= 48:
        return cents
    return cents // 2 if hours_before >= 0 else 0


class RefundTest(unittest.TestCase):
    def test_refund(self):
        cases = [
            ("two days before", 2450, 48, 2450),
            ("an hour too late", 2450, 47, 1225),
            ("odd cent is ours", 2451, 0, 1225),
            ("after the start", 2450, -1, 0),
        ]
        for name, cents, hours, want in cases:
            with self.subTest(name):
                self.assertEqual(refund(cents, hours), want)
                print("ok", name)
# endregion


print("--- test ---")
suite = unittest.defaultTestLoader.loadTestsFromTestCase(RefundTest)
result = unittest.TestResult()
suite.run(result)
if not result.wasSuccessful():
    sys.exit(str(result.failures + result.errors))
