"""A queue that delivers at least once, and a job that survives it."""
class Queue:
    def __init__(self, attempts=3):
        self.waiting, self.dead, self.attempts = [], [], attempts

    def put(self, job_id, job, *args):
        self.waiting.append((job_id, 1, job, args))

    def work(self):
        while self.waiting:
            job_id, attempt, job, args = self.waiting.pop(0)
            try:
                job(job_id, *args)
                print(f"{job_id}: attempt {attempt}, done")
            except ConnectionError as error:
                print(f"{job_id}: attempt {attempt}, {error}")
                if attempt == self.attempts:
                    self.dead.append(job_id)
                else:
                    again = (job_id, attempt + 1, job, args)
                    self.waiting.append(again)

sent, done = [], set()
crashes = ["the worker died after sending"]

def send_ticket(buyer):
    sent.append(buyer)
    print(f"  e-mail to {buyer}")

def crash_once():
    if crashes:
        raise ConnectionError(crashes.pop())

# region: jobs
def careless(job_id, buyer):
    send_ticket(buyer)
    crash_once()  # before the queue is told "done"

def careful(job_id, buyer):
    if job_id in done:
        return
    send_ticket(buyer)
    done.add(job_id)  # directly after sending
    crash_once()
# endregion

queue = Queue()
print("--- jobs ---")
queue.put("careless", careless, "ana@example.org")
queue.work()
crashes.append("the worker died after sending")
queue.put("careful", careful, "ben@example.org")
queue.work()
