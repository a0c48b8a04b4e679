"""Lone work 单人作业: whoever is alone says now and then that they are well; silence calls people (B-7)."""
