"""Tiny ViTPose and RT-DETR networks with random weights, saved as folders."""

from pathlib import Path

import torch

CROP = (48, 64)  # px, width and height


def save_pose_network(folder: Path, keypoints: int = 17, experts: int = 1) -> Path:
    from transformers import VitPoseBackboneConfig, VitPoseConfig, VitPoseForPoseEstimation

    torch.manual_seed(0)
    backbone = VitPoseBackboneConfig(
        image_size=[CROP[1], CROP[0]],
        patch_size=[16, 16],
        hidden_size=24,
        num_hidden_layers=2,
        num_attention_heads=2,
        num_experts=experts,
        part_features=8 if experts > 1 else 0,
        out_indices=[2],
    )
    config = VitPoseConfig(backbone_config=backbone, num_labels=keypoints, initializer_range=0.5)
    network = VitPoseForPoseEstimation(config)
    network.save_pretrained(folder)
    return folder


def save_person_network(folder: Path) -> Path:
    from transformers import RTDetrConfig, RTDetrForObjectDetection, RTDetrResNetConfig

    torch.manual_seed(0)
    backbone = RTDetrResNetConfig(
        embedding_size=8,
        hidden_sizes=[8, 12, 16, 16],
        depths=[1, 1, 1, 1],
        layer_type="basic",
        out_features=["stage2", "stage3", "stage4"],
    )
    config = RTDetrConfig(
        backbone_config=backbone,
        encoder_hidden_dim=16,
        encoder_in_channels=[12, 16, 16],
        feat_strides=[8, 16, 32],
        encoder_ffn_dim=16,
        encoder_attention_heads=2,
        d_model=16,
        num_queries=20,
        decoder_in_channels=[16, 16, 16],
        decoder_ffn_dim=16,
        decoder_attention_heads=2,
        decoder_layers=2,
        num_denoising=0,
        id2label={0: "dog", 1: "person", 2: "kite"},
    )
    network = RTDetrForObjectDetection(config)
    for values in network.parameters():
        if values.ndim >= 2:  # larger than usual, so that pictures and queries differ
            torch.nn.init.kaiming_normal_(values)
    with torch.no_grad():
        network.model.decoder.class_embed[-1].bias[1] += 5  # people are what it sees
    network.save_pretrained(folder)
    return folder
