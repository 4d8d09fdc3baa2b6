import module java.base;

class Ring {
    // region: ring-buffer
    static class RingBuffer {
        final String[] slots;
        int head = 0; // where the oldest item is
        int size = 0;

        RingBuffer(int capacity) {
            slots = new String[capacity];
        }

        boolean offer(String item) {
            if (size == slots.length) return false; // slow down, please
            slots[(head + size) % slots.length] = item;
            size++;
            return true;
        }

        String poll() {
            if (size == 0) return null;
            String item = slots[head];
            slots[head] = null;
            head = (head + 1) % slots.length;
            size--;
            return item;
        }
    }
    // endregion

    static void main() {
        IO.println("--- ring-buffer ---");
        var jobs = new RingBuffer(3);
        for (String name : List.of("Ana", "Ben", "Chidi", "Dara")) {
            offer(jobs, name);
        }
        IO.println("poll -> " + jobs.poll());
        offer(jobs, "Dara");
        for (int i = 0; i < 4; i++) {
            String name = jobs.poll();
            IO.println("poll -> " + (name == null ? "nothing" : name));
        }
    }

    static void offer(RingBuffer jobs, String name) {
        IO.println("offer " + name + " -> "
            + (jobs.offer(name) ? "taken" : "full"));
    }
}
