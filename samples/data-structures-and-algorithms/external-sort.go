package main

import (
	"bufio"
	"fmt"
	"iter"
	"os"
	"slices"
	"strconv"
)

// region: external-sort

// sortBig hands out all numbers in order; it holds `memory` at a time.
func sortBig(numbers iter.Seq[int], memory int, out func(int)) error {
	folder, err := os.MkdirTemp("", "runs")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)

	var runs []*bufio.Scanner
	var heads []int // the next number of each run
	var chunk []int
	addRun := func() error {
		run, err := os.CreateTemp(folder, "run")
		if err != nil {
			return err
		}
		slices.Sort(chunk)
		for _, n := range chunk {
			fmt.Fprintln(run, n)
		}
		chunk = chunk[:0]
		if _, err := run.Seek(0, 0); err != nil {
			return err
		}
		runs = append(runs, bufio.NewScanner(run))
		heads = append(heads, 0)
		return nil
	}
	for n := range numbers {
		if chunk = append(chunk, n); len(chunk) == memory {
			if err := addRun(); err != nil {
				return err
			}
		}
	}
	if err := addRun(); err != nil {
		return err
	}
	return merge(runs, heads, out)
}

func merge(runs []*bufio.Scanner, heads []int, out func(int)) error {
	advance := func(i int) (err error) {
		if runs[i].Scan() {
			heads[i], err = strconv.Atoi(runs[i].Text())
			return err
		}
		err = runs[i].Err()
		runs, heads = slices.Delete(runs, i, i+1),
			slices.Delete(heads, i, i+1)
		return err
	}
	for i := len(runs) - 1; i >= 0; i-- {
		if err := advance(i); err != nil {
			return err
		}
	}
	for len(runs) > 0 { // a heap, when there are many runs
		least := slices.Index(heads, slices.Min(heads))
		out(heads[least])
		if err := advance(least); err != nil {
			return err
		}
	}
	return nil
}

// endregion

func main() {
	fmt.Println("--- external-sort ---")
	numbers := make([]int, 20)
	for i := range numbers {
		numbers[i] = i * 37 % 101
	}
	var sorted, none []int
	collect := func(to *[]int) func(int) {
		return func(n int) { *to = append(*to, n) }
	}
	err := sortBig(slices.Values(numbers), 6, collect(&sorted))
	if err != nil {
		panic(err)
	}
	fmt.Print("sorted:")
	for _, n := range sorted {
		fmt.Print(" ", n)
	}
	fmt.Println()
	err = sortBig(slices.Values([]int{}), 6, collect(&none))
	if err != nil {
		panic(err)
	}
	fmt.Println("empty:", len(none), "numbers")
}
