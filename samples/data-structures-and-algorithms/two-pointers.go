package main

import "fmt"

// region: two-pointers

// pairFor: two of the sorted prices that use up the voucher exactly.
func pairFor(prices []int, voucher int) (a, b int, ok bool) {
	left, right := 0, len(prices)-1
	for left < right {
		total := prices[left] + prices[right]
		switch {
		case total == voucher:
			return prices[left], prices[right], true
		case total < voucher:
			left++ // the cheapest is too cheap for any partner
		default:
			right-- // the dearest is too dear for any partner
		}
	}
	return 0, 0, false
}

// endregion

func show(title any, prices []int, voucher int) {
	if a, b, ok := pairFor(prices, voucher); ok {
		fmt.Printf("%v: %d %d\n", title, a, b)
	} else {
		fmt.Printf("%v: no pair\n", title)
	}
}

func main() {
	fmt.Println("--- two-pointers ---")
	prices := []int{1200, 1500, 2450, 2450, 3500, 4000}
	for _, voucher := range []int{5000, 4900, 2400, 9000} {
		show(voucher, prices, voucher)
	}
	show("no prices", nil, 5000)
}
