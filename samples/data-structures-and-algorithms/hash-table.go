package main

import "fmt"

// region: hash-table
func hashCode(key string) int {
	code := 0
	for _, char := range key {
		code = (code*31 + int(char)) % 1_000_003
	}
	return code
}

type entry struct{ key, value string }

type HashTable struct {
	buckets [][]entry
	size    int
}

func NewHashTable() *HashTable {
	return &HashTable{buckets: make([][]entry, 8)}
}

func (t *HashTable) index(key string) int {
	return hashCode(key) % len(t.buckets)
}

func (t *HashTable) Put(key, value string) {
	at := t.index(key)
	for i, e := range t.buckets[at] {
		if e.key == key { // the same hash is no proof: compare
			t.buckets[at][i].value = value
			return
		}
	}
	t.buckets[at] = append(t.buckets[at], entry{key, value})
	t.size++
	if 4*t.size > 3*len(t.buckets) {
		t.grow()
	}
}

func (t *HashTable) Get(key string) (value string, ok bool) {
	for _, e := range t.buckets[t.index(key)] {
		if e.key == key {
			return e.value, true
		}
	}
	return "", false
}

func (t *HashTable) grow() {
	old := t.buckets
	t.buckets = make([][]entry, 2*len(old))
	for _, bucket := range old {
		for _, e := range bucket {
			at := t.index(e.key)
			t.buckets[at] = append(t.buckets[at], e)
		}
	}
}

// endregion

func (t *HashTable) report() {
	longest := 0
	for _, bucket := range t.buckets {
		longest = max(longest, len(bucket))
	}
	fmt.Printf("entries: %d  buckets: %d  longest chain: %d\n",
		t.size, len(t.buckets), longest)
}

func main() {
	fmt.Println("--- hash-table ---")
	table := NewHashTable()
	for row := 'A'; row <= 'L'; row++ {
		for n := 1; n <= 20; n++ {
			table.Put(fmt.Sprintf("%c%d", row, n), "free")
		}
	}
	table.Put("B7", "held")
	b7, _ := table.Get("B7")
	c1, _ := table.Get("C1")
	z9, ok := table.Get("Z9")
	if !ok {
		z9 = "none"
	}
	fmt.Printf("B7: %s  C1: %s  Z9: %s\n", b7, c1, z9)
	table.report()

	fmt.Println("--- flooding ---")
	// region: flooding
	keys := []string{""}
	for range 6 { // "Aa" and "BB" have the same hash code
		var longer []string
		for _, key := range keys {
			longer = append(longer, key+"Aa", key+"BB")
		}
		keys = longer
	}
	flooded, codes := NewHashTable(), map[int]bool{}
	for _, key := range keys {
		flooded.Put(key, "free")
		codes[hashCode(key)] = true
	}
	// endregion
	fmt.Println("different hash codes:", len(codes))
	flooded.report()
}
