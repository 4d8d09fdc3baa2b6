package main

import (
	"container/list"
	"fmt"
)

// region: lru-cache
type entry struct{ key, value string }

type LruCache struct {
	capacity int
	order    *list.List // newest first
	places   map[string]*list.Element
}

func NewLruCache(capacity int) *LruCache {
	return &LruCache{capacity, list.New(), map[string]*list.Element{}}
}

func (c *LruCache) Get(key string) (value string, ok bool) {
	place, ok := c.places[key]
	if !ok {
		return "", false
	}
	c.order.MoveToFront(place) // used now
	return place.Value.(entry).value, true
}

func (c *LruCache) Put(key, value string) {
	if place, ok := c.places[key]; ok {
		place.Value = entry{key, value}
		c.order.MoveToFront(place)
		return
	}
	c.places[key] = c.order.PushFront(entry{key, value})
	if c.order.Len() > c.capacity { // the oldest goes, in both
		oldest := c.order.Remove(c.order.Back()).(entry)
		delete(c.places, oldest.key)
	}
}

// endregion

func (c *LruCache) show(number int) {
	value, ok := c.Get(fmt.Sprint("show ", number))
	if !ok {
		value = "miss"
	}
	fmt.Printf("get %d: %s\n", number, value)
}

func main() {
	fmt.Println("--- lru-cache ---")
	cache := NewLruCache(2)
	cache.Put("show 1", "seat map 1")
	cache.Put("show 2", "seat map 2")
	cache.show(1)
	cache.Put("show 3", "seat map 3")
	cache.show(2)
	cache.show(1)
	cache.Put("show 1", "new map 1")
	cache.show(1)
	cache.show(3)
}
