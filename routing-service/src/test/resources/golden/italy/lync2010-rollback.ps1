# Takes plan 1 of site italy back from Lync Server 2010.
# Run it in the management shell of Lync Server 2010, as a voice administrator.
# It needs what the script of the plan has saved in -Folder before its first change: what was made is
# removed, what was changed is set back, and what was removed is made again, each by its name. It leaves
# alone what is not of this plan. With -WhatIf it only says what it would change.
param(
    [switch]$WhatIf,
    [string]$Folder = ''
)
$ErrorActionPreference = 'Stop'
$separator = ('' + [char]10)
$created = @()
$changed = @()
$removed = @()

# Where the log and the state before the plan are kept
if ('' -eq $Folder) {
    $Folder = Join-Path -Path $HOME -ChildPath 'Dialworks' -ErrorAction Stop
    $Folder = Join-Path -Path $Folder -ChildPath 'italy-plan-1-lync2010' -ErrorAction Stop
}
$before = Join-Path -Path $Folder -ChildPath 'before' -ErrorAction Stop
$complete = Join-Path -Path $before -ChildPath 'complete.xml' -ErrorAction Stop
$transcript = $false
if (-not $WhatIf) {
    if (-not (Test-Path -Path $Folder -ErrorAction Stop)) {
        New-Item -Path $Folder -ItemType 'Directory' -ErrorAction Stop | Out-Null -ErrorAction Stop
    }
    try {
        Start-Transcript -Path (Join-Path -Path $Folder -ChildPath 'rollback.log' -ErrorAction Stop) -Append -ErrorAction Stop | Out-Null -ErrorAction Stop
        $transcript = $true
    }
    catch {
        Write-Warning -Message (@('No transcript is kept: ', $_) -join '')
    }
}
try {
    # What was there before
    if (-not (Test-Path -Path $complete -ErrorAction Stop)) {
        throw (@('There is no saved state in ', $before, '. The script of this plan was not run from here, or it was rolled back already. If it was run elsewhere, name its folder with -Folder.') -join '')
    }
    $beforeDialPlan = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'DialPlan.xml' -ErrorAction Stop) -ErrorAction Stop)
    $beforeTrunkConfiguration = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'TrunkConfiguration.xml' -ErrorAction Stop) -ErrorAction Stop)
    $beforeVoiceRoute = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'VoiceRoute.xml' -ErrorAction Stop) -ErrorAction Stop)
    $beforeVoicePolicy = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'VoicePolicy.xml' -ErrorAction Stop) -ErrorAction Stop)
    $beforeVoiceTestConfiguration = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'VoiceTestConfiguration.xml' -ErrorAction Stop) -ErrorAction Stop)
    $beforeVoiceNormalizationRule = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'VoiceNormalizationRule.xml' -ErrorAction Stop) -ErrorAction Stop)
    $beforeOutboundTranslationRule = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'OutboundTranslationRule.xml' -ErrorAction Stop) -ErrorAction Stop)
    $beforePstnUsage = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'PstnUsage.xml' -ErrorAction Stop) -ErrorAction Stop)

    # What is there now
    $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
    $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)

    # Voice test configuration Roma_Base_Emergency
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Roma_Base_Emergency' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Roma_Base_Emergency' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Roma_Base_Emergency, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Roma_Base_Emergency' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Roma_Base_Emergency'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Roma_Base_Emergency since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Roma_Base_Emergency back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Base_Emergency' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Base_Emergency' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Base_Emergency' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Base_Emergency' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Base_Emergency' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Base_Emergency' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Roma_Base_Emergency'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Roma_Base_Internal
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Roma_Base_Internal' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Roma_Base_Internal' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Roma_Base_Internal, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Roma_Base_Internal' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Roma_Base_Internal'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Roma_Base_Internal since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Roma_Base_Internal back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Base_Internal' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Base_Internal' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Base_Internal' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Base_Internal' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Base_Internal' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Base_Internal' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Roma_Base_Internal'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Roma_Base_TollFree
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Roma_Base_TollFree' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Roma_Base_TollFree' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Roma_Base_TollFree, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Roma_Base_TollFree' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Roma_Base_TollFree'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Roma_Base_TollFree since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Roma_Base_TollFree back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Base_TollFree' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Base_TollFree' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Base_TollFree' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Base_TollFree' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Base_TollFree' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Base_TollFree' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Roma_Base_TollFree'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Roma_Base_National
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Roma_Base_National' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Roma_Base_National' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Roma_Base_National, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Roma_Base_National' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Roma_Base_National'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Roma_Base_National since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Roma_Base_National back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Base_National' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Base_National' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Base_National' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Base_National' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Base_National' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Base_National' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Roma_Base_National'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Roma_Mobile_Emergency
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Roma_Mobile_Emergency' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Roma_Mobile_Emergency' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Roma_Mobile_Emergency, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Roma_Mobile_Emergency' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Roma_Mobile_Emergency'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Roma_Mobile_Emergency since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Roma_Mobile_Emergency back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Mobile_Emergency' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Mobile_Emergency' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Mobile_Emergency' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Mobile_Emergency' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Mobile_Emergency' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Mobile_Emergency' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Roma_Mobile_Emergency'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Roma_Mobile_Internal
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Roma_Mobile_Internal' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Roma_Mobile_Internal' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Roma_Mobile_Internal, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Roma_Mobile_Internal' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Roma_Mobile_Internal'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Roma_Mobile_Internal since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Roma_Mobile_Internal back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Mobile_Internal' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Mobile_Internal' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Mobile_Internal' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Mobile_Internal' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Mobile_Internal' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Mobile_Internal' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Roma_Mobile_Internal'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Roma_Mobile_TollFree
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Roma_Mobile_TollFree' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Roma_Mobile_TollFree' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Roma_Mobile_TollFree, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Roma_Mobile_TollFree' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Roma_Mobile_TollFree'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Roma_Mobile_TollFree since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Roma_Mobile_TollFree back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Mobile_TollFree' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Mobile_TollFree' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Mobile_TollFree' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Mobile_TollFree' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Mobile_TollFree' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Mobile_TollFree' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Roma_Mobile_TollFree'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Roma_Mobile_National
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Roma_Mobile_National' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Roma_Mobile_National' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Roma_Mobile_National, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Roma_Mobile_National' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Roma_Mobile_National'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Roma_Mobile_National since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Roma_Mobile_National back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Mobile_National' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Mobile_National' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Mobile_National' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Mobile_National' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Mobile_National' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Mobile_National' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Roma_Mobile_National'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Roma_Mobile_Mobile
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Roma_Mobile_Mobile' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Roma_Mobile_Mobile' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Roma_Mobile_Mobile, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Roma_Mobile_Mobile' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Roma_Mobile_Mobile'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Roma_Mobile_Mobile since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Roma_Mobile_Mobile back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Mobile_Mobile' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Mobile_Mobile' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Mobile_Mobile' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Mobile_Mobile' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Mobile_Mobile' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Mobile_Mobile' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Roma_Mobile_Mobile'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Roma_Estero_Emergency
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Roma_Estero_Emergency' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Roma_Estero_Emergency' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Roma_Estero_Emergency, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Roma_Estero_Emergency' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Roma_Estero_Emergency'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Roma_Estero_Emergency since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Roma_Estero_Emergency back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_Emergency' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_Emergency' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_Emergency' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_Emergency' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_Emergency' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_Emergency' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Roma_Estero_Emergency'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Roma_Estero_Internal
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Roma_Estero_Internal' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Roma_Estero_Internal' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Roma_Estero_Internal, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Roma_Estero_Internal' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Roma_Estero_Internal'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Roma_Estero_Internal since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Roma_Estero_Internal back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_Internal' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_Internal' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_Internal' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_Internal' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_Internal' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_Internal' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Roma_Estero_Internal'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Roma_Estero_TollFree
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Roma_Estero_TollFree' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Roma_Estero_TollFree' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Roma_Estero_TollFree, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Roma_Estero_TollFree' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Roma_Estero_TollFree'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Roma_Estero_TollFree since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Roma_Estero_TollFree back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_TollFree' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_TollFree' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_TollFree' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_TollFree' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_TollFree' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_TollFree' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Roma_Estero_TollFree'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Roma_Estero_National
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Roma_Estero_National' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Roma_Estero_National' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Roma_Estero_National, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Roma_Estero_National' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Roma_Estero_National'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Roma_Estero_National since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Roma_Estero_National back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_National' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_National' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_National' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_National' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_National' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_National' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Roma_Estero_National'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Roma_Estero_Mobile
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Roma_Estero_Mobile' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Roma_Estero_Mobile' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Roma_Estero_Mobile, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Roma_Estero_Mobile' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Roma_Estero_Mobile'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Roma_Estero_Mobile since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Roma_Estero_Mobile back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_Mobile' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_Mobile' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_Mobile' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_Mobile' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_Mobile' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_Mobile' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Roma_Estero_Mobile'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Roma_Estero_SharedCost
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Roma_Estero_SharedCost' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Roma_Estero_SharedCost' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Roma_Estero_SharedCost, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Roma_Estero_SharedCost' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Roma_Estero_SharedCost'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Roma_Estero_SharedCost since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Roma_Estero_SharedCost back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_SharedCost' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_SharedCost' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_SharedCost' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_SharedCost' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_SharedCost' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_SharedCost' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Roma_Estero_SharedCost'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Roma_Estero_International
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Roma_Estero_International' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Roma_Estero_International' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Roma_Estero_International, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Roma_Estero_International' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Roma_Estero_International'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Roma_Estero_International since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Roma_Estero_International back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_International' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_International' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_International' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_International' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_International' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_International' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Roma_Estero_International'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice policy Global
    $was = @($beforeVoicePolicy | Where-Object { 'Global' -eq $_.Identity })
    $found = @($allVoicePolicy | Where-Object { 'Global' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Warning -Message 'The saved state lacks voice policy Global; it is left as it is'
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice policy Global since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice policy Global back to what it was'
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoicePolicy -Identity 'Global' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoicePolicy -Identity 'Global' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoicePolicy -Identity 'Global' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice policy Global'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }

    # Voice policy Roma-Mobile
    $was = @($beforeVoicePolicy | Where-Object { ('Roma-Mobile' -eq $_.Identity) -or ('Tag:Roma-Mobile' -eq $_.Identity) })
    $found = @($allVoicePolicy | Where-Object { ('Roma-Mobile' -eq $_.Identity) -or ('Tag:Roma-Mobile' -eq $_.Identity) })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice policy Roma-Mobile, which was not there before'
        Remove-CsVoicePolicy -Identity 'Roma-Mobile' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice policy Roma-Mobile'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice policy Roma-Mobile since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice policy Roma-Mobile back to what it was'
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoicePolicy -Identity 'Roma-Mobile' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoicePolicy -Identity 'Roma-Mobile' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoicePolicy -Identity 'Roma-Mobile' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice policy Roma-Mobile'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }

    # Voice policy Roma-Estero
    $was = @($beforeVoicePolicy | Where-Object { ('Roma-Estero' -eq $_.Identity) -or ('Tag:Roma-Estero' -eq $_.Identity) })
    $found = @($allVoicePolicy | Where-Object { ('Roma-Estero' -eq $_.Identity) -or ('Tag:Roma-Estero' -eq $_.Identity) })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice policy Roma-Estero, which was not there before'
        Remove-CsVoicePolicy -Identity 'Roma-Estero' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice policy Roma-Estero'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice policy Roma-Estero since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice policy Roma-Estero back to what it was'
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoicePolicy -Identity 'Roma-Estero' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoicePolicy -Identity 'Roma-Estero' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoicePolicy -Identity 'Roma-Estero' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice policy Roma-Estero'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }

    # Route Roma-Emergency
    $was = @($beforeVoiceRoute | Where-Object { 'Roma-Emergency' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Roma-Emergency' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Roma-Emergency, which was not there before'
        Remove-CsVoiceRoute -Identity 'Roma-Emergency' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Roma-Emergency'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Roma-Emergency since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Roma-Emergency back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-Emergency' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-Emergency' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-Emergency' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Roma-Emergency' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Roma-Emergency' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Roma-Emergency' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Roma-Emergency' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Roma-Emergency' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Roma-Emergency'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-Internal
    $was = @($beforeVoiceRoute | Where-Object { 'Roma-Internal' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Roma-Internal' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Roma-Internal, which was not there before'
        Remove-CsVoiceRoute -Identity 'Roma-Internal' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Roma-Internal'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Roma-Internal since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Roma-Internal back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-Internal' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-Internal' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-Internal' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Roma-Internal' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Roma-Internal' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Roma-Internal' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Roma-Internal' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Roma-Internal' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Roma-Internal'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-TollFree
    $was = @($beforeVoiceRoute | Where-Object { 'Roma-TollFree' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Roma-TollFree' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Roma-TollFree, which was not there before'
        Remove-CsVoiceRoute -Identity 'Roma-TollFree' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Roma-TollFree'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Roma-TollFree since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Roma-TollFree back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-TollFree' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-TollFree' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-TollFree' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Roma-TollFree' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Roma-TollFree' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Roma-TollFree' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Roma-TollFree' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Roma-TollFree' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Roma-TollFree'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-Local
    $was = @($beforeVoiceRoute | Where-Object { 'Roma-Local' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Roma-Local' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Roma-Local, which was not there before'
        Remove-CsVoiceRoute -Identity 'Roma-Local' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Roma-Local'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Roma-Local since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Roma-Local back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-Local' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-Local' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-Local' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Roma-Local' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Roma-Local' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Roma-Local' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Roma-Local' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Roma-Local' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Roma-Local'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-National
    $was = @($beforeVoiceRoute | Where-Object { 'Roma-National' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Roma-National' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Roma-National, which was not there before'
        Remove-CsVoiceRoute -Identity 'Roma-National' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Roma-National'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Roma-National since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Roma-National back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-National' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-National' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-National' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Roma-National' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Roma-National' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Roma-National' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Roma-National' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Roma-National' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Roma-National'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-Mobile
    $was = @($beforeVoiceRoute | Where-Object { 'Roma-Mobile' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Roma-Mobile' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Roma-Mobile, which was not there before'
        Remove-CsVoiceRoute -Identity 'Roma-Mobile' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Roma-Mobile'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Roma-Mobile since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Roma-Mobile back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-Mobile' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-Mobile' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-Mobile' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Roma-Mobile' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Roma-Mobile' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Roma-Mobile' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Roma-Mobile' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Roma-Mobile' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Roma-Mobile'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-SharedCost
    $was = @($beforeVoiceRoute | Where-Object { 'Roma-SharedCost' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Roma-SharedCost' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Roma-SharedCost, which was not there before'
        Remove-CsVoiceRoute -Identity 'Roma-SharedCost' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Roma-SharedCost'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Roma-SharedCost since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Roma-SharedCost back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-SharedCost' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-SharedCost' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-SharedCost' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Roma-SharedCost' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Roma-SharedCost' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Roma-SharedCost' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Roma-SharedCost' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Roma-SharedCost' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Roma-SharedCost'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-International
    $was = @($beforeVoiceRoute | Where-Object { 'Roma-International' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Roma-International' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Roma-International, which was not there before'
        Remove-CsVoiceRoute -Identity 'Roma-International' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Roma-International'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Roma-International since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Roma-International back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-International' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-International' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-International' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Roma-International' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Roma-International' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Roma-International' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Roma-International' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Roma-International' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Roma-International'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-Emergency-Backup
    $was = @($beforeVoiceRoute | Where-Object { 'Roma-Emergency-Backup' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Roma-Emergency-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Roma-Emergency-Backup, which was not there before'
        Remove-CsVoiceRoute -Identity 'Roma-Emergency-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Roma-Emergency-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Roma-Emergency-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Roma-Emergency-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-Emergency-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-Emergency-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-Emergency-Backup' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Roma-Emergency-Backup' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Roma-Emergency-Backup' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Roma-Emergency-Backup' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Roma-Emergency-Backup' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Roma-Emergency-Backup' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Roma-Emergency-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-Internal-Backup
    $was = @($beforeVoiceRoute | Where-Object { 'Roma-Internal-Backup' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Roma-Internal-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Roma-Internal-Backup, which was not there before'
        Remove-CsVoiceRoute -Identity 'Roma-Internal-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Roma-Internal-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Roma-Internal-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Roma-Internal-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-Internal-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-Internal-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-Internal-Backup' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Roma-Internal-Backup' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Roma-Internal-Backup' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Roma-Internal-Backup' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Roma-Internal-Backup' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Roma-Internal-Backup' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Roma-Internal-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-TollFree-Backup
    $was = @($beforeVoiceRoute | Where-Object { 'Roma-TollFree-Backup' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Roma-TollFree-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Roma-TollFree-Backup, which was not there before'
        Remove-CsVoiceRoute -Identity 'Roma-TollFree-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Roma-TollFree-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Roma-TollFree-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Roma-TollFree-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-TollFree-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-TollFree-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-TollFree-Backup' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Roma-TollFree-Backup' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Roma-TollFree-Backup' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Roma-TollFree-Backup' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Roma-TollFree-Backup' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Roma-TollFree-Backup' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Roma-TollFree-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-Local-Backup
    $was = @($beforeVoiceRoute | Where-Object { 'Roma-Local-Backup' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Roma-Local-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Roma-Local-Backup, which was not there before'
        Remove-CsVoiceRoute -Identity 'Roma-Local-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Roma-Local-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Roma-Local-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Roma-Local-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-Local-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-Local-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-Local-Backup' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Roma-Local-Backup' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Roma-Local-Backup' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Roma-Local-Backup' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Roma-Local-Backup' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Roma-Local-Backup' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Roma-Local-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-National-Backup
    $was = @($beforeVoiceRoute | Where-Object { 'Roma-National-Backup' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Roma-National-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Roma-National-Backup, which was not there before'
        Remove-CsVoiceRoute -Identity 'Roma-National-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Roma-National-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Roma-National-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Roma-National-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-National-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-National-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-National-Backup' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Roma-National-Backup' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Roma-National-Backup' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Roma-National-Backup' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Roma-National-Backup' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Roma-National-Backup' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Roma-National-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-Mobile-Backup
    $was = @($beforeVoiceRoute | Where-Object { 'Roma-Mobile-Backup' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Roma-Mobile-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Roma-Mobile-Backup, which was not there before'
        Remove-CsVoiceRoute -Identity 'Roma-Mobile-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Roma-Mobile-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Roma-Mobile-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Roma-Mobile-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-Mobile-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-Mobile-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-Mobile-Backup' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Roma-Mobile-Backup' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Roma-Mobile-Backup' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Roma-Mobile-Backup' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Roma-Mobile-Backup' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Roma-Mobile-Backup' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Roma-Mobile-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-SharedCost-Backup
    $was = @($beforeVoiceRoute | Where-Object { 'Roma-SharedCost-Backup' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Roma-SharedCost-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Roma-SharedCost-Backup, which was not there before'
        Remove-CsVoiceRoute -Identity 'Roma-SharedCost-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Roma-SharedCost-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Roma-SharedCost-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Roma-SharedCost-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-SharedCost-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-SharedCost-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-SharedCost-Backup' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Roma-SharedCost-Backup' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Roma-SharedCost-Backup' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Roma-SharedCost-Backup' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Roma-SharedCost-Backup' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Roma-SharedCost-Backup' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Roma-SharedCost-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-International-Backup
    $was = @($beforeVoiceRoute | Where-Object { 'Roma-International-Backup' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Roma-International-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Roma-International-Backup, which was not there before'
        Remove-CsVoiceRoute -Identity 'Roma-International-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Roma-International-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Roma-International-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Roma-International-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-International-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-International-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Roma-International-Backup' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Roma-International-Backup' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Roma-International-Backup' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Roma-International-Backup' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Roma-International-Backup' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Roma-International-Backup' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Roma-International-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # The order of the routes
    $sorted = @(Write-Output -InputObject $beforeVoiceRoute | Sort-Object -Property 'Priority' -ErrorAction Stop)
    $ordered = $true
    $previous = -1
    foreach ($old in $sorted) {
        $name = @($old.Identity) -join ''
        $found = @($allVoiceRoute | Where-Object { $name -eq $_.Identity })
        if (1 -eq $found.Count) {
            if (-not ($previous -lt $found[0].Priority)) {
                $ordered = $false
            }
            $previous = $found[0].Priority
        }
    }
    if (-not $ordered) {
        Write-Host -Object 'Putting the routes in the order that they had'
        foreach ($old in $sorted) {
            $name = @($old.Identity) -join ''
            $found = @($allVoiceRoute | Where-Object { $name -eq $_.Identity })
            if (1 -eq $found.Count) {
                Set-CsVoiceRoute -Identity $name -Priority $old.Priority -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        $changed += 'the order of voice routes'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Trunk PstnGateway:gw1.roma.contoso.com
    $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    $oldOwner = @($beforeTrunkConfiguration | Where-Object { 'PstnGateway:gw1.roma.contoso.com' -eq $_.Identity })
    $owner = @($allTrunkConfiguration | Where-Object { 'PstnGateway:gw1.roma.contoso.com' -eq $_.Identity })
    if ((1 -eq $oldOwner.Count) -and (1 -eq $owner.Count)) {
        foreach ($rule in @($oldOwner[0].OutboundTranslationRulesList | Where-Object { $null -ne $_ })) {
            $identity = @('PstnGateway:gw1.roma.contoso.com/', $rule.Name) -join ''
            $old = @($beforeOutboundTranslationRule | Where-Object { $identity -eq $_.Identity })
            $found = @($allOutboundTranslationRule | Where-Object { $identity -eq $_.Identity })
            if (0 -eq $found.Count) {
                Write-Host -Object (@('Making outbound translation rule ', $identity, ' again') -join '')
                New-CsOutboundTranslationRule -Parent 'PstnGateway:gw1.roma.contoso.com' -Name $old[0].Name -Pattern $old[0].Pattern -Translation $old[0].Translation -Priority $old[0].Priority -Description $old[0].Description -WhatIf:$WhatIf -ErrorAction Stop
                $created += @('outbound translation rule ', $identity) -join ''
                $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
            }
            elseif (((@($old[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($old[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($old[0].Priority) -join '') -cne (@($found[0].Priority) -join '')) -or ((@($old[0].Description) -join '') -cne (@($found[0].Description) -join ''))) {
                Write-Host -Object (@('Setting outbound translation rule ', $identity, ' back to what it was') -join '')
                Set-CsOutboundTranslationRule -Identity $identity -Pattern $old[0].Pattern -Translation $old[0].Translation -Priority $old[0].Priority -Description $old[0].Description -WhatIf:$WhatIf -ErrorAction Stop
                $changed += @('outbound translation rule ', $identity) -join ''
                $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
            }
        }
        $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
        $owner = @($allTrunkConfiguration | Where-Object { 'PstnGateway:gw1.roma.contoso.com' -eq $_.Identity })
        foreach ($rule in @($owner[0].OutboundTranslationRulesList | Where-Object { $null -ne $_ })) {
            if (0 -eq @(@($oldOwner[0].OutboundTranslationRulesList | Where-Object { $null -ne $_ }) | Where-Object { $rule.Name -eq $_.Name }).Count) {
                Write-Host -Object (@('Removing outbound translation rule PstnGateway:gw1.roma.contoso.com/', $rule.Name, ', which was not there before; it was: ', $rule.Pattern, ' becomes ', $rule.Translation) -join '')
                Remove-CsOutboundTranslationRule -Identity (@('PstnGateway:gw1.roma.contoso.com/', $rule.Name) -join '') -WhatIf:$WhatIf -ErrorAction Stop
                $removed += @('outbound translation rule ', (@('PstnGateway:gw1.roma.contoso.com/', $rule.Name) -join '')) -join ''
                $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
            }
        }
    }
    $was = @($beforeTrunkConfiguration | Where-Object { 'PstnGateway:gw1.roma.contoso.com' -eq $_.Identity })
    $found = @($allTrunkConfiguration | Where-Object { 'PstnGateway:gw1.roma.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing trunk configuration PstnGateway:gw1.roma.contoso.com, which was not there before'
        Remove-CsTrunkConfiguration -Identity 'PstnGateway:gw1.roma.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'trunk configuration PstnGateway:gw1.roma.contoso.com'
        $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed trunk configuration PstnGateway:gw1.roma.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and ((@($was[0].RemovePlusFromUri) -join '') -cne (@($found[0].RemovePlusFromUri) -join ''))) {
        Write-Host -Object 'Setting trunk configuration PstnGateway:gw1.roma.contoso.com back to what it was'
        if ((@($was[0].RemovePlusFromUri) -join '') -cne (@($found[0].RemovePlusFromUri) -join '')) {
            Set-CsTrunkConfiguration -Identity 'PstnGateway:gw1.roma.contoso.com' -RemovePlusFromUri $was[0].RemovePlusFromUri -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'trunk configuration PstnGateway:gw1.roma.contoso.com'
        $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    }

    # Trunk PstnGateway:gw2.roma.contoso.com
    $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    $oldOwner = @($beforeTrunkConfiguration | Where-Object { 'PstnGateway:gw2.roma.contoso.com' -eq $_.Identity })
    $owner = @($allTrunkConfiguration | Where-Object { 'PstnGateway:gw2.roma.contoso.com' -eq $_.Identity })
    if ((1 -eq $oldOwner.Count) -and (1 -eq $owner.Count)) {
        foreach ($rule in @($oldOwner[0].OutboundTranslationRulesList | Where-Object { $null -ne $_ })) {
            $identity = @('PstnGateway:gw2.roma.contoso.com/', $rule.Name) -join ''
            $old = @($beforeOutboundTranslationRule | Where-Object { $identity -eq $_.Identity })
            $found = @($allOutboundTranslationRule | Where-Object { $identity -eq $_.Identity })
            if (0 -eq $found.Count) {
                Write-Host -Object (@('Making outbound translation rule ', $identity, ' again') -join '')
                New-CsOutboundTranslationRule -Parent 'PstnGateway:gw2.roma.contoso.com' -Name $old[0].Name -Pattern $old[0].Pattern -Translation $old[0].Translation -Priority $old[0].Priority -Description $old[0].Description -WhatIf:$WhatIf -ErrorAction Stop
                $created += @('outbound translation rule ', $identity) -join ''
                $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
            }
            elseif (((@($old[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($old[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($old[0].Priority) -join '') -cne (@($found[0].Priority) -join '')) -or ((@($old[0].Description) -join '') -cne (@($found[0].Description) -join ''))) {
                Write-Host -Object (@('Setting outbound translation rule ', $identity, ' back to what it was') -join '')
                Set-CsOutboundTranslationRule -Identity $identity -Pattern $old[0].Pattern -Translation $old[0].Translation -Priority $old[0].Priority -Description $old[0].Description -WhatIf:$WhatIf -ErrorAction Stop
                $changed += @('outbound translation rule ', $identity) -join ''
                $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
            }
        }
        $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
        $owner = @($allTrunkConfiguration | Where-Object { 'PstnGateway:gw2.roma.contoso.com' -eq $_.Identity })
        foreach ($rule in @($owner[0].OutboundTranslationRulesList | Where-Object { $null -ne $_ })) {
            if (0 -eq @(@($oldOwner[0].OutboundTranslationRulesList | Where-Object { $null -ne $_ }) | Where-Object { $rule.Name -eq $_.Name }).Count) {
                Write-Host -Object (@('Removing outbound translation rule PstnGateway:gw2.roma.contoso.com/', $rule.Name, ', which was not there before; it was: ', $rule.Pattern, ' becomes ', $rule.Translation) -join '')
                Remove-CsOutboundTranslationRule -Identity (@('PstnGateway:gw2.roma.contoso.com/', $rule.Name) -join '') -WhatIf:$WhatIf -ErrorAction Stop
                $removed += @('outbound translation rule ', (@('PstnGateway:gw2.roma.contoso.com/', $rule.Name) -join '')) -join ''
                $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
            }
        }
    }
    $was = @($beforeTrunkConfiguration | Where-Object { 'PstnGateway:gw2.roma.contoso.com' -eq $_.Identity })
    $found = @($allTrunkConfiguration | Where-Object { 'PstnGateway:gw2.roma.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing trunk configuration PstnGateway:gw2.roma.contoso.com, which was not there before'
        Remove-CsTrunkConfiguration -Identity 'PstnGateway:gw2.roma.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'trunk configuration PstnGateway:gw2.roma.contoso.com'
        $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed trunk configuration PstnGateway:gw2.roma.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and ((@($was[0].RemovePlusFromUri) -join '') -cne (@($found[0].RemovePlusFromUri) -join ''))) {
        Write-Host -Object 'Setting trunk configuration PstnGateway:gw2.roma.contoso.com back to what it was'
        if ((@($was[0].RemovePlusFromUri) -join '') -cne (@($found[0].RemovePlusFromUri) -join '')) {
            Set-CsTrunkConfiguration -Identity 'PstnGateway:gw2.roma.contoso.com' -RemovePlusFromUri $was[0].RemovePlusFromUri -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'trunk configuration PstnGateway:gw2.roma.contoso.com'
        $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    }

    # PSTN usages that were not there before
    foreach ($usage in @('Roma-Emergency', 'Roma-Internal', 'Roma-TollFree', 'Roma-Local', 'Roma-National', 'Roma-Mobile', 'Roma-SharedCost', 'Roma-International')) {
        if ((@($beforePstnUsage[0].Usage) -notcontains $usage) -and (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains $usage)) {
            $holders = @($allVoiceRoute | Where-Object { $_.PstnUsages -contains $usage })
            $holders += @($allVoicePolicy | Where-Object { $_.PstnUsages -contains $usage })
            if (0 -eq $holders.Count) {
                Write-Host -Object (@('Removing usage ', $usage, ', which was not there before') -join '')
                Set-CsPstnUsage -Identity 'Global' -Usage @{remove=$usage} -WhatIf:$WhatIf -ErrorAction Stop
                $removed += @('PSTN usage ', $usage) -join ''
            }
            else {
                Write-Warning -Message (@('Usage ', $usage, ' stays: a route or policy that is not of this plan uses it, such as ', $holders[0].Identity) -join '')
            }
        }
    }

    # Dial plan site:Roma
    $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    $oldOwner = @($beforeDialPlan | Where-Object { 'site:Roma' -eq $_.Identity })
    $owner = @($allDialPlan | Where-Object { 'site:Roma' -eq $_.Identity })
    if ((1 -eq $oldOwner.Count) -and (1 -eq $owner.Count)) {
        foreach ($rule in @($oldOwner[0].NormalizationRules | Where-Object { $null -ne $_ })) {
            $identity = @('site:Roma/', $rule.Name) -join ''
            $old = @($beforeVoiceNormalizationRule | Where-Object { $identity -eq $_.Identity })
            $found = @($allVoiceNormalizationRule | Where-Object { $identity -eq $_.Identity })
            if (0 -eq $found.Count) {
                Write-Host -Object (@('Making normalization rule ', $identity, ' again') -join '')
                New-CsVoiceNormalizationRule -Parent 'site:Roma' -Name $old[0].Name -Pattern $old[0].Pattern -Translation $old[0].Translation -Priority $old[0].Priority -Description $old[0].Description -IsInternalExtension $old[0].IsInternalExtension -WhatIf:$WhatIf -ErrorAction Stop
                $created += @('normalization rule ', $identity) -join ''
                $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
            }
            elseif (((@($old[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($old[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($old[0].Priority) -join '') -cne (@($found[0].Priority) -join '')) -or ((@($old[0].Description) -join '') -cne (@($found[0].Description) -join ''))) {
                Write-Host -Object (@('Setting normalization rule ', $identity, ' back to what it was') -join '')
                Set-CsVoiceNormalizationRule -Identity $identity -Pattern $old[0].Pattern -Translation $old[0].Translation -Priority $old[0].Priority -Description $old[0].Description -WhatIf:$WhatIf -ErrorAction Stop
                $changed += @('normalization rule ', $identity) -join ''
                $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
            }
        }
        $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
        $owner = @($allDialPlan | Where-Object { 'site:Roma' -eq $_.Identity })
        foreach ($rule in @($owner[0].NormalizationRules | Where-Object { $null -ne $_ })) {
            if (0 -eq @(@($oldOwner[0].NormalizationRules | Where-Object { $null -ne $_ }) | Where-Object { $rule.Name -eq $_.Name }).Count) {
                Write-Host -Object (@('Removing normalization rule site:Roma/', $rule.Name, ', which was not there before; it was: ', $rule.Pattern, ' becomes ', $rule.Translation) -join '')
                Remove-CsVoiceNormalizationRule -Identity (@('site:Roma/', $rule.Name) -join '') -WhatIf:$WhatIf -ErrorAction Stop
                $removed += @('normalization rule ', (@('site:Roma/', $rule.Name) -join '')) -join ''
                $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
            }
        }
    }
    $was = @($beforeDialPlan | Where-Object { 'site:Roma' -eq $_.Identity })
    $found = @($allDialPlan | Where-Object { 'site:Roma' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing dial plan site:Roma, which was not there before'
        Remove-CsDialPlan -Identity 'site:Roma' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'dial plan site:Roma'
        $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed dial plan site:Roma since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OptimizeDeviceDialing) -join '') -cne (@($found[0].OptimizeDeviceDialing) -join '')) -or (('' -ne (@($was[0].ExternalAccessPrefix) -join '')) -and ((@($was[0].ExternalAccessPrefix) -join '') -cne (@($found[0].ExternalAccessPrefix) -join ''))))) {
        Write-Host -Object 'Setting dial plan site:Roma back to what it was'
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsDialPlan -Identity 'site:Roma' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].OptimizeDeviceDialing) -join '') -cne (@($found[0].OptimizeDeviceDialing) -join '')) {
            Set-CsDialPlan -Identity 'site:Roma' -OptimizeDeviceDialing $was[0].OptimizeDeviceDialing -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].ExternalAccessPrefix) -join '')) -and ((@($was[0].ExternalAccessPrefix) -join '') -cne (@($found[0].ExternalAccessPrefix) -join ''))) {
            Set-CsDialPlan -Identity 'site:Roma' -ExternalAccessPrefix $was[0].ExternalAccessPrefix -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'dial plan site:Roma'
        $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    }
    if (-not $WhatIf) {
        Rename-Item -Path $before -NewName (@('undone-', (Get-Date -Format 'yyyyMMdd-HHmmss' -ErrorAction Stop)) -join '') -ErrorAction Stop
    }

    # Done
    if ($WhatIf) {
        Write-Host -Object 'Nothing was changed: -WhatIf was given.'
    }
    elseif ((0 -lt $created.Count) -or (0 -lt $changed.Count) -or (0 -lt $removed.Count)) {
        Write-Host -Object (@('Created ', $created.Count, ': ', (@($created | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Write-Host -Object (@('Changed ', $changed.Count, ': ', (@($changed | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Write-Host -Object (@('Removed ', $removed.Count, ': ', (@($removed | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Write-Host -Object 'plan 1 of site italy is taken back.'
    }
    else {
        Write-Host -Object 'What was there before is in place already; nothing had to be changed.'
    }
}
catch {
    Write-Warning -Message (@('Stopped: ', $_) -join '')
    if ($transcript) {
        Stop-Transcript -ErrorAction Stop | Out-Null -ErrorAction Stop
    }
    throw
}
if ($transcript) {
    Stop-Transcript -ErrorAction Stop | Out-Null -ErrorAction Stop
}
