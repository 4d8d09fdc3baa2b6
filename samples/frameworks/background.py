"""A queue that delivers at least once, and a job that survives it."""
# region: queue
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
                print(f"{job_id}: done at attempt {attempt}")
            except ConnectionError as error:
                print(f"{job_id}: attempt {attempt} failed, {error}")
                if attempt == self.attempts:
                    self.dead.append(job_id)
                else:
                    again = (job_id, attempt + 1, job, args)
                    self.waiting.append(again)
# endregion

# region: jobs
sent, done = [], set()
crashes = ["worker died after sending"]

def careless(job_id, buyer):
    sent.append(buyer)
    if crashes:
        raise ConnectionError(crashes.pop())

def careful(job_id, buyer):
    if job_id in done:
        return
    sent.append(buyer)
    done.add(job_id)  # with the e-mail, as close as we can get
    if crashes:
        raise ConnectionError(crashes.pop())

queue = Queue()
queue.put("mail-1", careless, "ana@example.com")
queue.work()
print("e-mails:", len(sent))

sent.clear()
crashes.append("worker died after sending")
queue.put("mail-2", careful, "ben@example.com")
queue.work()
print("e-mails:", len(sent))
# endregion
