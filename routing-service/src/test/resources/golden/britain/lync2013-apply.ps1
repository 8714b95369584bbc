# Brings Lync Server 2013 to plan 1 of site britain.
# Run it in the management shell of Lync Server 2013, as a voice administrator.
# It reads what is there, changes only what differs, and stops at the first error; run it again after the
# cause is gone: what is done already stays, and nothing is done twice. With -WhatIf it only says what it
# would change. Before its first change it saves what is there in -Folder, for the rollback script, and it
# keeps its log there.
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
    $Folder = Join-Path -Path $Folder -ChildPath 'britain-plan-1-lync2013' -ErrorAction Stop
}
$before = Join-Path -Path $Folder -ChildPath 'before' -ErrorAction Stop
$complete = Join-Path -Path $before -ChildPath 'complete.xml' -ErrorAction Stop
$transcript = $false
if (-not $WhatIf) {
    if (-not (Test-Path -Path $Folder -ErrorAction Stop)) {
        New-Item -Path $Folder -ItemType 'Directory' -ErrorAction Stop | Out-Null -ErrorAction Stop
    }
    try {
        Start-Transcript -Path (Join-Path -Path $Folder -ChildPath 'apply.log' -ErrorAction Stop) -Append -ErrorAction Stop | Out-Null -ErrorAction Stop
        $transcript = $true
    }
    catch {
        Write-Warning -Message (@('No transcript is kept: ', $_) -join '')
    }
}
try {
    Write-Warning -Message 'Left out: test call London_Lobby_National: a voice test configuration cannot expect that there is no route'
    Write-Warning -Message 'Left out: test call London_Lobby_Mobile: a voice test configuration cannot expect that there is no route'
    Write-Warning -Message 'Left out: test call London_Lobby_Premium: a voice test configuration cannot expect that there is no route'
    Write-Warning -Message 'Left out: test call London_Lobby_International: a voice test configuration cannot expect that there is no route'
    Write-Warning -Message 'Left out: test call London_Standard_Premium: a voice test configuration cannot expect that there is no route'
    Write-Warning -Message 'Left out: test call London_Standard_International: a voice test configuration cannot expect that there is no route'

    # The PSTN gateways by which calls leave
    $gateways = @(Get-CsTrunk -ErrorAction Stop)
    if (0 -eq $gateways.Count) {
        throw 'There is no PSTN gateway in the topology. Define one in Topology Builder, publish the topology and run this script again.'
    }
    if (0 -eq @($gateways | Where-Object { 'PstnGateway:gw1.dublin.contoso.com' -eq $_.Identity }).Count) {
        foreach ($gateway in $gateways) {
            Write-Host -Object (@('  ', $gateway.Identity) -join '')
        }
        throw 'The PSTN gateway gw1.dublin.contoso.com of the plan is not in the topology, which has those listed above.'
    }
    if (0 -eq @($gateways | Where-Object { 'PstnGateway:gw1.london.contoso.com' -eq $_.Identity }).Count) {
        foreach ($gateway in $gateways) {
            Write-Host -Object (@('  ', $gateway.Identity) -join '')
        }
        throw 'The PSTN gateway gw1.london.contoso.com of the plan is not in the topology, which has those listed above.'
    }
    if (0 -eq @($gateways | Where-Object { 'PstnGateway:gw2.london.contoso.com' -eq $_.Identity }).Count) {
        foreach ($gateway in $gateways) {
            Write-Host -Object (@('  ', $gateway.Identity) -join '')
        }
        throw 'The PSTN gateway gw2.london.contoso.com of the plan is not in the topology, which has those listed above.'
    }

    # What is there before the first change, for the rollback
    if (-not $WhatIf) {
        if (Test-Path -Path $complete -ErrorAction Stop) {
            Write-Host -Object (@('What was there before this plan is saved already in ', $before) -join '')
        }
        else {
            if (-not (Test-Path -Path $before -ErrorAction Stop)) {
                New-Item -Path $before -ItemType 'Directory' -ErrorAction Stop | Out-Null -ErrorAction Stop
            }
            Get-CsDialPlan -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'DialPlan.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsVoiceRoute -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'VoiceRoute.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsVoicePolicy -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'VoicePolicy.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsVoiceTestConfiguration -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'VoiceTestConfiguration.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsVoiceNormalizationRule -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'VoiceNormalizationRule.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsPstnUsage -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'PstnUsage.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Export-Clixml -Path $complete -InputObject 'plan 1 of site britain' -ErrorAction Stop
            Write-Host -Object (@('What was there before is saved in ', $before) -join '')
        }
    }

    # What is there now
    $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)

    # Dial plan site:London with its rules in the order they are tried
    $found = @($allDialPlan | Where-Object { 'site:London' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating dial plan site:London'
        New-CsDialPlan -Identity 'site:London' -Description 'Dialling in London, United Kingdom' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'dial plan site:London'
        $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    }
    elseif (('Dialling in London, United Kingdom' -cne $found[0].Description) -or ($false -ne $found[0].OptimizeDeviceDialing)) {
        Write-Host -Object (@('Changing dial plan site:London, which was:', ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' OptimizeDeviceDialing ', (@($found[0].OptimizeDeviceDialing | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsDialPlan -Identity 'site:London' -Description 'Dialling in London, United Kingdom' -OptimizeDeviceDialing $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'dial plan site:London'
        $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    }
    $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
    $owner = @($allDialPlan | Where-Object { 'site:London' -eq $_.Identity })
    if (1 -eq $owner.Count) {
        $found = @($allVoiceNormalizationRule | Where-Object { 'site:London/GB Service' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating normalization rule site:London/GB Service: ^(112|999|1(?:[039]\d|1(?:[013-9](?:\d{3})?|2\d{3})|[245]\d{1,2}|7\d{2}|8\d{3})|2(?:0(?:\d|\d{3})|1\d{3}|[24]\d{1,2}|3\d{2,3})|3[13]\d|4(?:[05]\d|[34]\d{2})|6(?:[0-46-9]\d{3}|5(?:\d|\d{3}))|7(?:[09]\d{3}|8(?:\d|\d{3}))|8\d{4}|9(?:0\d|9[0-8]))$ becomes $1'
            New-CsVoiceNormalizationRule -Parent 'site:London' -Name 'GB Service' -Pattern '^(112|999|1(?:[039]\d|1(?:[013-9](?:\d{3})?|2\d{3})|[245]\d{1,2}|7\d{2}|8\d{3})|2(?:0(?:\d|\d{3})|1\d{3}|[24]\d{1,2}|3\d{2,3})|3[13]\d|4(?:[05]\d|[34]\d{2})|6(?:[0-46-9]\d{3}|5(?:\d|\d{3}))|7(?:[09]\d{3}|8(?:\d|\d{3}))|8\d{4}|9(?:0\d|9[0-8]))$' -Translation '$1' -Priority 0 -Description 'Emergency numbers and short codes, as they are' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'normalization rule site:London/GB Service'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        elseif (('^(112|999|1(?:[039]\d|1(?:[013-9](?:\d{3})?|2\d{3})|[245]\d{1,2}|7\d{2}|8\d{3})|2(?:0(?:\d|\d{3})|1\d{3}|[24]\d{1,2}|3\d{2,3})|3[13]\d|4(?:[05]\d|[34]\d{2})|6(?:[0-46-9]\d{3}|5(?:\d|\d{3}))|7(?:[09]\d{3}|8(?:\d|\d{3}))|8\d{4}|9(?:0\d|9[0-8]))$' -cne $found[0].Pattern) -or ('$1' -cne $found[0].Translation) -or (0 -ne $found[0].Priority) -or ('Emergency numbers and short codes, as they are' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing normalization rule site:London/GB Service, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsVoiceNormalizationRule -Identity 'site:London/GB Service' -Pattern '^(112|999|1(?:[039]\d|1(?:[013-9](?:\d{3})?|2\d{3})|[245]\d{1,2}|7\d{2}|8\d{3})|2(?:0(?:\d|\d{3})|1\d{3}|[24]\d{1,2}|3\d{2,3})|3[13]\d|4(?:[05]\d|[34]\d{2})|6(?:[0-46-9]\d{3}|5(?:\d|\d{3}))|7(?:[09]\d{3}|8(?:\d|\d{3}))|8\d{4}|9(?:0\d|9[0-8]))$' -Translation '$1' -Priority 0 -Description 'Emergency numbers and short codes, as they are' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rule site:London/GB Service'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        $found = @($allVoiceNormalizationRule | Where-Object { 'site:London/GB Extensions' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating normalization rule site:London/GB Extensions: ^(0\d{3})$ becomes +44207946$1'
            New-CsVoiceNormalizationRule -Parent 'site:London' -Name 'GB Extensions' -Pattern '^(0\d{3})$' -Translation '+44207946$1' -Priority 1 -Description 'Extensions of London' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'normalization rule site:London/GB Extensions'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        elseif (('^(0\d{3})$' -cne $found[0].Pattern) -or ('+44207946$1' -cne $found[0].Translation) -or (1 -ne $found[0].Priority) -or ('Extensions of London' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing normalization rule site:London/GB Extensions, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsVoiceNormalizationRule -Identity 'site:London/GB Extensions' -Pattern '^(0\d{3})$' -Translation '+44207946$1' -Priority 1 -Description 'Extensions of London' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rule site:London/GB Extensions'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        $found = @($allVoiceNormalizationRule | Where-Object { 'site:London/GB Zero after country code' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating normalization rule site:London/GB Zero after country code: ^(?:\+|00)?44\(?0\)?(8\d{6}|[18]\d{8}|[1-357-9]\d{9})$ becomes +44$1'
            New-CsVoiceNormalizationRule -Parent 'site:London' -Name 'GB Zero after country code' -Pattern '^(?:\+|00)?44\(?0\)?(8\d{6}|[18]\d{8}|[1-357-9]\d{9})$' -Translation '+44$1' -Priority 2 -Description 'Country code and a national number that has kept its 0' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'normalization rule site:London/GB Zero after country code'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        elseif (('^(?:\+|00)?44\(?0\)?(8\d{6}|[18]\d{8}|[1-357-9]\d{9})$' -cne $found[0].Pattern) -or ('+44$1' -cne $found[0].Translation) -or (2 -ne $found[0].Priority) -or ('Country code and a national number that has kept its 0' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing normalization rule site:London/GB Zero after country code, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsVoiceNormalizationRule -Identity 'site:London/GB Zero after country code' -Pattern '^(?:\+|00)?44\(?0\)?(8\d{6}|[18]\d{8}|[1-357-9]\d{9})$' -Translation '+44$1' -Priority 2 -Description 'Country code and a national number that has kept its 0' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rule site:London/GB Zero after country code'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        $found = @($allVoiceNormalizationRule | Where-Object { 'site:London/GB Complete' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating normalization rule site:London/GB Complete: ^(?:\+([1-9]\d{5,14})|(44(?:8\d{6}|[18]\d{8}|[1-357-9]\d{9})))$ becomes +$1$2'
            New-CsVoiceNormalizationRule -Parent 'site:London' -Name 'GB Complete' -Pattern '^(?:\+([1-9]\d{5,14})|(44(?:8\d{6}|[18]\d{8}|[1-357-9]\d{9})))$' -Translation '+$1$2' -Priority 3 -Description 'Numbers with + and country code, or with country code 44 alone' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'normalization rule site:London/GB Complete'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        elseif (('^(?:\+([1-9]\d{5,14})|(44(?:8\d{6}|[18]\d{8}|[1-357-9]\d{9})))$' -cne $found[0].Pattern) -or ('+$1$2' -cne $found[0].Translation) -or (3 -ne $found[0].Priority) -or ('Numbers with + and country code, or with country code 44 alone' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing normalization rule site:London/GB Complete, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsVoiceNormalizationRule -Identity 'site:London/GB Complete' -Pattern '^(?:\+([1-9]\d{5,14})|(44(?:8\d{6}|[18]\d{8}|[1-357-9]\d{9})))$' -Translation '+$1$2' -Priority 3 -Description 'Numbers with + and country code, or with country code 44 alone' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rule site:London/GB Complete'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        $found = @($allVoiceNormalizationRule | Where-Object { 'site:London/GB International' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating normalization rule site:London/GB International: ^00([1-9]\d{5,14})$ becomes +$1'
            New-CsVoiceNormalizationRule -Parent 'site:London' -Name 'GB International' -Pattern '^00([1-9]\d{5,14})$' -Translation '+$1' -Priority 4 -Description 'International prefix and country code' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'normalization rule site:London/GB International'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        elseif (('^00([1-9]\d{5,14})$' -cne $found[0].Pattern) -or ('+$1' -cne $found[0].Translation) -or (4 -ne $found[0].Priority) -or ('International prefix and country code' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing normalization rule site:London/GB International, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsVoiceNormalizationRule -Identity 'site:London/GB International' -Pattern '^00([1-9]\d{5,14})$' -Translation '+$1' -Priority 4 -Description 'International prefix and country code' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rule site:London/GB International'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        $found = @($allVoiceNormalizationRule | Where-Object { 'site:London/GB Local' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating normalization rule site:London/GB Local: ^([13478]\d{7})$ becomes +4420$1'
            New-CsVoiceNormalizationRule -Parent 'site:London' -Name 'GB Local' -Pattern '^([13478]\d{7})$' -Translation '+4420$1' -Priority 5 -Description 'Numbers of area 20 without area code' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'normalization rule site:London/GB Local'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        elseif (('^([13478]\d{7})$' -cne $found[0].Pattern) -or ('+4420$1' -cne $found[0].Translation) -or (5 -ne $found[0].Priority) -or ('Numbers of area 20 without area code' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing normalization rule site:London/GB Local, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsVoiceNormalizationRule -Identity 'site:London/GB Local' -Pattern '^([13478]\d{7})$' -Translation '+4420$1' -Priority 5 -Description 'Numbers of area 20 without area code' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rule site:London/GB Local'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        $found = @($allVoiceNormalizationRule | Where-Object { 'site:London/GB National' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating normalization rule site:London/GB National: ^0(8\d{6}|[18]\d{8}|[1-357-9]\d{9})$ becomes +44$1'
            New-CsVoiceNormalizationRule -Parent 'site:London' -Name 'GB National' -Pattern '^0(8\d{6}|[18]\d{8}|[1-357-9]\d{9})$' -Translation '+44$1' -Priority 6 -Description 'National numbers, behind 0 where it is dialled' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'normalization rule site:London/GB National'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        elseif (('^0(8\d{6}|[18]\d{8}|[1-357-9]\d{9})$' -cne $found[0].Pattern) -or ('+44$1' -cne $found[0].Translation) -or (6 -ne $found[0].Priority) -or ('National numbers, behind 0 where it is dialled' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing normalization rule site:London/GB National, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsVoiceNormalizationRule -Identity 'site:London/GB National' -Pattern '^0(8\d{6}|[18]\d{8}|[1-357-9]\d{9})$' -Translation '+44$1' -Priority 6 -Description 'National numbers, behind 0 where it is dialled' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rule site:London/GB National'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        $owner = @($allDialPlan | Where-Object { 'site:London' -eq $_.Identity })
        foreach ($rule in @($owner[0].NormalizationRules | Where-Object { $null -ne $_ })) {
            if (@('GB Service', 'GB Extensions', 'GB Zero after country code', 'GB Complete', 'GB International', 'GB Local', 'GB National') -notcontains $rule.Name) {
                Write-Host -Object (@('Removing normalization rule site:London/', $rule.Name, ', which the plan does not have; it was: ', $rule.Pattern, ' becomes ', $rule.Translation) -join '')
                Remove-CsVoiceNormalizationRule -Identity (@('site:London/', $rule.Name) -join '') -WhatIf:$WhatIf -ErrorAction Stop
                $removed += @('normalization rule ', (@('site:London/', $rule.Name) -join '')) -join ''
                $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
            }
        }
    }
    else {
        Write-Host -Object 'dial plan site:London would get 7 rules of kind normalization rule'
    }

    # PSTN usages, each waited for until it can be read back
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'London-Emergency') {
        Write-Host -Object 'Creating usage London-Emergency'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='London-Emergency'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage London-Emergency'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'London-Emergency') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'London-Emergency')) {
                throw 'The usage London-Emergency was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'London-Internal') {
        Write-Host -Object 'Creating usage London-Internal'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='London-Internal'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage London-Internal'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'London-Internal') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'London-Internal')) {
                throw 'The usage London-Internal was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'London-TollFree') {
        Write-Host -Object 'Creating usage London-TollFree'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='London-TollFree'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage London-TollFree'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'London-TollFree') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'London-TollFree')) {
                throw 'The usage London-TollFree was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'London-Local') {
        Write-Host -Object 'Creating usage London-Local'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='London-Local'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage London-Local'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'London-Local') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'London-Local')) {
                throw 'The usage London-Local was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'London-National') {
        Write-Host -Object 'Creating usage London-National'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='London-National'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage London-National'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'London-National') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'London-National')) {
                throw 'The usage London-National was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'London-Mobile') {
        Write-Host -Object 'Creating usage London-Mobile'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='London-Mobile'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage London-Mobile'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'London-Mobile') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'London-Mobile')) {
                throw 'The usage London-Mobile was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'London-SharedCost') {
        Write-Host -Object 'Creating usage London-SharedCost'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='London-SharedCost'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage London-SharedCost'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'London-SharedCost') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'London-SharedCost')) {
                throw 'The usage London-SharedCost was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'London-Premium') {
        Write-Host -Object 'Creating usage London-Premium'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='London-Premium'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage London-Premium'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'London-Premium') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'London-Premium')) {
                throw 'The usage London-Premium was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'London-International') {
        Write-Host -Object 'Creating usage London-International'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='London-International'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage London-International'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'London-International') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'London-International')) {
                throw 'The usage London-International was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }

    # Route London-LeastCost
    $found = @($allVoiceRoute | Where-Object { 'London-LeastCost' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-LeastCost'
        New-CsVoiceRoute -Identity 'London-LeastCost' -NumberPattern '^\+(?:353\d{4,13})$' -PstnUsages @{add='London-International'} -PstnGatewayList @{add='PstnGateway:gw1.dublin.contoso.com'} -Description 'Calls from London to IE, where they cost least' -SuppressCallerId $true -AlternateCallerId '+442079460000' -Priority 0 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-LeastCost'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:353\d{4,13})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'London-International' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw1.dublin.contoso.com' -eq $_ }).Count)) -or ('Calls from London to IE, where they cost least' -cne $found[0].Description) -or ($true -ne $found[0].SuppressCallerId) -or ('+442079460000' -cne $found[0].AlternateCallerId)) {
        Write-Host -Object (@('Changing voice route London-LeastCost, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', '), ' AlternateCallerId ', (@($found[0].AlternateCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'London-LeastCost' -NumberPattern '^\+(?:353\d{4,13})$' -PstnUsages @{replace='London-International'} -PstnGatewayList @{replace='PstnGateway:gw1.dublin.contoso.com'} -Description 'Calls from London to IE, where they cost least' -SuppressCallerId $true -AlternateCallerId '+442079460000' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-LeastCost'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route London-Emergency
    $found = @($allVoiceRoute | Where-Object { 'London-Emergency' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-Emergency'
        New-CsVoiceRoute -Identity 'London-Emergency' -NumberPattern '^(?:112|999)$' -PstnUsages @{add='London-Emergency'} -PstnGatewayList @{add='PstnGateway:gw1.london.contoso.com'} -Description 'Emergency calls from London' -Priority 1 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-Emergency'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:112|999)$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'London-Emergency' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw1.london.contoso.com' -eq $_ }).Count)) -or ('Emergency calls from London' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route London-Emergency, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'London-Emergency' -NumberPattern '^(?:112|999)$' -PstnUsages @{replace='London-Emergency'} -PstnGatewayList @{replace='PstnGateway:gw1.london.contoso.com'} -Description 'Emergency calls from London' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-Emergency'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route London-Internal
    $found = @($allVoiceRoute | Where-Object { 'London-Internal' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-Internal'
        New-CsVoiceRoute -Identity 'London-Internal' -NumberPattern '^\+(?:442079460\d{3}|442079460000)$' -PstnUsages @{add='London-Internal'} -PstnGatewayList @{add='PstnGateway:gw1.london.contoso.com'} -Description 'Internal calls from London' -Priority 2 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-Internal'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:442079460\d{3}|442079460000)$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'London-Internal' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw1.london.contoso.com' -eq $_ }).Count)) -or ('Internal calls from London' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route London-Internal, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'London-Internal' -NumberPattern '^\+(?:442079460\d{3}|442079460000)$' -PstnUsages @{replace='London-Internal'} -PstnGatewayList @{replace='PstnGateway:gw1.london.contoso.com'} -Description 'Internal calls from London' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-Internal'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route London-TollFree
    $found = @($allVoiceRoute | Where-Object { 'London-TollFree' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-TollFree'
        New-CsVoiceRoute -Identity 'London-TollFree' -NumberPattern '^(?:\+(?:448(?:0(?:\d{5}|\d{7,8})|[1-9]\d{7})|800\d{3,12})|(?:1(?:05|1(?:6\d{3}|9)|7[56]\d|8000)|2(?:20\d|4\d)|4444|99[0-8]))$' -PstnUsages @{add='London-TollFree'} -PstnGatewayList @{add='PstnGateway:gw1.london.contoso.com'} -Description 'TollFree calls from London' -SuppressCallerId $true -AlternateCallerId '+442079460000' -Priority 3 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-TollFree'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+(?:448(?:0(?:\d{5}|\d{7,8})|[1-9]\d{7})|800\d{3,12})|(?:1(?:05|1(?:6\d{3}|9)|7[56]\d|8000)|2(?:20\d|4\d)|4444|99[0-8]))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'London-TollFree' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw1.london.contoso.com' -eq $_ }).Count)) -or ('TollFree calls from London' -cne $found[0].Description) -or ($true -ne $found[0].SuppressCallerId) -or ('+442079460000' -cne $found[0].AlternateCallerId)) {
        Write-Host -Object (@('Changing voice route London-TollFree, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', '), ' AlternateCallerId ', (@($found[0].AlternateCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'London-TollFree' -NumberPattern '^(?:\+(?:448(?:0(?:\d{5}|\d{7,8})|[1-9]\d{7})|800\d{3,12})|(?:1(?:05|1(?:6\d{3}|9)|7[56]\d|8000)|2(?:20\d|4\d)|4444|99[0-8]))$' -PstnUsages @{replace='London-TollFree'} -PstnGatewayList @{replace='PstnGateway:gw1.london.contoso.com'} -Description 'TollFree calls from London' -SuppressCallerId $true -AlternateCallerId '+442079460000' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-TollFree'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route London-Local
    $found = @($allVoiceRoute | Where-Object { 'London-Local' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-Local'
        New-CsVoiceRoute -Identity 'London-Local' -NumberPattern '^\+(?:4420\d{8})$' -PstnUsages @{add='London-Local'} -PstnGatewayList @{add='PstnGateway:gw1.london.contoso.com'} -Description 'Local calls from London' -SuppressCallerId $true -AlternateCallerId '+442079460000' -Priority 4 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-Local'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:4420\d{8})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'London-Local' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw1.london.contoso.com' -eq $_ }).Count)) -or ('Local calls from London' -cne $found[0].Description) -or ($true -ne $found[0].SuppressCallerId) -or ('+442079460000' -cne $found[0].AlternateCallerId)) {
        Write-Host -Object (@('Changing voice route London-Local, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', '), ' AlternateCallerId ', (@($found[0].AlternateCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'London-Local' -NumberPattern '^\+(?:4420\d{8})$' -PstnUsages @{replace='London-Local'} -PstnGatewayList @{replace='PstnGateway:gw1.london.contoso.com'} -Description 'Local calls from London' -SuppressCallerId $true -AlternateCallerId '+442079460000' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-Local'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route London-National
    $found = @($allVoiceRoute | Where-Object { 'London-National' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-National'
        New-CsVoiceRoute -Identity 'London-National' -NumberPattern '^(?:\+(?:44(?:1\d{8,9}|[235]\d{9}))|(?:1(?:0[0-46-9]|1(?:[013-578](?:\d{3})?|[29]\d{3}|6)|[245]\d{1,2}|[39]\d|7[0-47-9]\d|8(?:0(?:0[1-9]|[1-9]\d)|[1-9]\d{2}))|2(?:0(?:\d|\d{3})|1\d{3}|2(?:0|[1-9]\d?)|3\d{2,3}|4\d{2})|3[13]\d|4(?:[05]\d|3\d{2}|4(?:[0-35-9]\d|4[0-35-9]))|6(?:[0-46-9]\d{3}|5(?:\d|\d{3}))|7(?:[09]\d{3}|8(?:\d|\d{3}))|8\d{4}|90\d))$' -PstnUsages @{add='London-National'} -PstnGatewayList @{add='PstnGateway:gw1.london.contoso.com'} -Description 'National calls from London' -SuppressCallerId $true -AlternateCallerId '+442079460000' -Priority 5 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-National'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+(?:44(?:1\d{8,9}|[235]\d{9}))|(?:1(?:0[0-46-9]|1(?:[013-578](?:\d{3})?|[29]\d{3}|6)|[245]\d{1,2}|[39]\d|7[0-47-9]\d|8(?:0(?:0[1-9]|[1-9]\d)|[1-9]\d{2}))|2(?:0(?:\d|\d{3})|1\d{3}|2(?:0|[1-9]\d?)|3\d{2,3}|4\d{2})|3[13]\d|4(?:[05]\d|3\d{2}|4(?:[0-35-9]\d|4[0-35-9]))|6(?:[0-46-9]\d{3}|5(?:\d|\d{3}))|7(?:[09]\d{3}|8(?:\d|\d{3}))|8\d{4}|90\d))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'London-National' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw1.london.contoso.com' -eq $_ }).Count)) -or ('National calls from London' -cne $found[0].Description) -or ($true -ne $found[0].SuppressCallerId) -or ('+442079460000' -cne $found[0].AlternateCallerId)) {
        Write-Host -Object (@('Changing voice route London-National, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', '), ' AlternateCallerId ', (@($found[0].AlternateCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'London-National' -NumberPattern '^(?:\+(?:44(?:1\d{8,9}|[235]\d{9}))|(?:1(?:0[0-46-9]|1(?:[013-578](?:\d{3})?|[29]\d{3}|6)|[245]\d{1,2}|[39]\d|7[0-47-9]\d|8(?:0(?:0[1-9]|[1-9]\d)|[1-9]\d{2}))|2(?:0(?:\d|\d{3})|1\d{3}|2(?:0|[1-9]\d?)|3\d{2,3}|4\d{2})|3[13]\d|4(?:[05]\d|3\d{2}|4(?:[0-35-9]\d|4[0-35-9]))|6(?:[0-46-9]\d{3}|5(?:\d|\d{3}))|7(?:[09]\d{3}|8(?:\d|\d{3}))|8\d{4}|90\d))$' -PstnUsages @{replace='London-National'} -PstnGatewayList @{replace='PstnGateway:gw1.london.contoso.com'} -Description 'National calls from London' -SuppressCallerId $true -AlternateCallerId '+442079460000' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-National'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route London-Mobile
    $found = @($allVoiceRoute | Where-Object { 'London-Mobile' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-Mobile'
        New-CsVoiceRoute -Identity 'London-Mobile' -NumberPattern '^\+(?:447(?:[1-57-9]\d{8}|624\d{6}))$' -PstnUsages @{add='London-Mobile'} -PstnGatewayList @{add='PstnGateway:gw1.london.contoso.com'} -Description 'Mobile calls from London' -SuppressCallerId $true -AlternateCallerId '+442079460000' -Priority 6 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-Mobile'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:447(?:[1-57-9]\d{8}|624\d{6}))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'London-Mobile' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw1.london.contoso.com' -eq $_ }).Count)) -or ('Mobile calls from London' -cne $found[0].Description) -or ($true -ne $found[0].SuppressCallerId) -or ('+442079460000' -cne $found[0].AlternateCallerId)) {
        Write-Host -Object (@('Changing voice route London-Mobile, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', '), ' AlternateCallerId ', (@($found[0].AlternateCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'London-Mobile' -NumberPattern '^\+(?:447(?:[1-57-9]\d{8}|624\d{6}))$' -PstnUsages @{replace='London-Mobile'} -PstnGatewayList @{replace='PstnGateway:gw1.london.contoso.com'} -Description 'Mobile calls from London' -SuppressCallerId $true -AlternateCallerId '+442079460000' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-Mobile'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route London-SharedCost
    $found = @($allVoiceRoute | Where-Object { 'London-SharedCost' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-SharedCost'
        New-CsVoiceRoute -Identity 'London-SharedCost' -NumberPattern '^\+(?:808\d{3,12})$' -PstnUsages @{add='London-SharedCost'} -PstnGatewayList @{add='PstnGateway:gw1.london.contoso.com'} -Description 'SharedCost calls from London' -SuppressCallerId $true -AlternateCallerId '+442079460000' -Priority 7 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-SharedCost'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:808\d{3,12})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'London-SharedCost' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw1.london.contoso.com' -eq $_ }).Count)) -or ('SharedCost calls from London' -cne $found[0].Description) -or ($true -ne $found[0].SuppressCallerId) -or ('+442079460000' -cne $found[0].AlternateCallerId)) {
        Write-Host -Object (@('Changing voice route London-SharedCost, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', '), ' AlternateCallerId ', (@($found[0].AlternateCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'London-SharedCost' -NumberPattern '^\+(?:808\d{3,12})$' -PstnUsages @{replace='London-SharedCost'} -PstnGatewayList @{replace='PstnGateway:gw1.london.contoso.com'} -Description 'SharedCost calls from London' -SuppressCallerId $true -AlternateCallerId '+442079460000' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-SharedCost'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route London-Premium
    $found = @($allVoiceRoute | Where-Object { 'London-Premium' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-Premium'
        New-CsVoiceRoute -Identity 'London-Premium' -NumberPattern '^\+(?:44(?:7(?:0\d{8}|6(?:[013-9]\d{7}|2[0-35-9]\d{6}))|8[1-9](?:\d{5}|\d{8})|9\d{9})|979\d{3,12})$' -PstnUsages @{add='London-Premium'} -PstnGatewayList @{add='PstnGateway:gw1.london.contoso.com'} -Description 'Premium calls from London' -SuppressCallerId $true -AlternateCallerId '+442079460000' -Priority 8 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-Premium'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:44(?:7(?:0\d{8}|6(?:[013-9]\d{7}|2[0-35-9]\d{6}))|8[1-9](?:\d{5}|\d{8})|9\d{9})|979\d{3,12})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'London-Premium' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw1.london.contoso.com' -eq $_ }).Count)) -or ('Premium calls from London' -cne $found[0].Description) -or ($true -ne $found[0].SuppressCallerId) -or ('+442079460000' -cne $found[0].AlternateCallerId)) {
        Write-Host -Object (@('Changing voice route London-Premium, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', '), ' AlternateCallerId ', (@($found[0].AlternateCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'London-Premium' -NumberPattern '^\+(?:44(?:7(?:0\d{8}|6(?:[013-9]\d{7}|2[0-35-9]\d{6}))|8[1-9](?:\d{5}|\d{8})|9\d{9})|979\d{3,12})$' -PstnUsages @{replace='London-Premium'} -PstnGatewayList @{replace='PstnGateway:gw1.london.contoso.com'} -Description 'Premium calls from London' -SuppressCallerId $true -AlternateCallerId '+442079460000' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-Premium'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route London-International
    $found = @($allVoiceRoute | Where-Object { 'London-International' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-International'
        New-CsVoiceRoute -Identity 'London-International' -NumberPattern '^\+(?:[1-35-7]\d{5,14}|4[0-35-9]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -PstnUsages @{add='London-International'} -PstnGatewayList @{add='PstnGateway:gw1.london.contoso.com'} -Description 'International calls from London' -SuppressCallerId $true -AlternateCallerId '+442079460000' -Priority 9 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-International'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:[1-35-7]\d{5,14}|4[0-35-9]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'London-International' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw1.london.contoso.com' -eq $_ }).Count)) -or ('International calls from London' -cne $found[0].Description) -or ($true -ne $found[0].SuppressCallerId) -or ('+442079460000' -cne $found[0].AlternateCallerId)) {
        Write-Host -Object (@('Changing voice route London-International, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', '), ' AlternateCallerId ', (@($found[0].AlternateCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'London-International' -NumberPattern '^\+(?:[1-35-7]\d{5,14}|4[0-35-9]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -PstnUsages @{replace='London-International'} -PstnGatewayList @{replace='PstnGateway:gw1.london.contoso.com'} -Description 'International calls from London' -SuppressCallerId $true -AlternateCallerId '+442079460000' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-International'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route London-Emergency-Backup
    $found = @($allVoiceRoute | Where-Object { 'London-Emergency-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-Emergency-Backup'
        New-CsVoiceRoute -Identity 'London-Emergency-Backup' -NumberPattern '^(?:112|999)$' -PstnUsages @{add='London-Emergency'} -PstnGatewayList @{add='PstnGateway:gw2.london.contoso.com'} -Description 'Emergency calls from London, when no primary gateway takes them' -Priority 10 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-Emergency-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:112|999)$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'London-Emergency' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw2.london.contoso.com' -eq $_ }).Count)) -or ('Emergency calls from London, when no primary gateway takes them' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route London-Emergency-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'London-Emergency-Backup' -NumberPattern '^(?:112|999)$' -PstnUsages @{replace='London-Emergency'} -PstnGatewayList @{replace='PstnGateway:gw2.london.contoso.com'} -Description 'Emergency calls from London, when no primary gateway takes them' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-Emergency-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route London-Internal-Backup
    $found = @($allVoiceRoute | Where-Object { 'London-Internal-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-Internal-Backup'
        New-CsVoiceRoute -Identity 'London-Internal-Backup' -NumberPattern '^\+(?:442079460\d{3}|442079460000)$' -PstnUsages @{add='London-Internal'} -PstnGatewayList @{add='PstnGateway:gw2.london.contoso.com'} -Description 'Internal calls from London, when no primary gateway takes them' -Priority 11 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-Internal-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:442079460\d{3}|442079460000)$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'London-Internal' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw2.london.contoso.com' -eq $_ }).Count)) -or ('Internal calls from London, when no primary gateway takes them' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route London-Internal-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'London-Internal-Backup' -NumberPattern '^\+(?:442079460\d{3}|442079460000)$' -PstnUsages @{replace='London-Internal'} -PstnGatewayList @{replace='PstnGateway:gw2.london.contoso.com'} -Description 'Internal calls from London, when no primary gateway takes them' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-Internal-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route London-TollFree-Backup
    $found = @($allVoiceRoute | Where-Object { 'London-TollFree-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-TollFree-Backup'
        New-CsVoiceRoute -Identity 'London-TollFree-Backup' -NumberPattern '^(?:\+(?:448(?:0(?:\d{5}|\d{7,8})|[1-9]\d{7})|800\d{3,12})|(?:1(?:05|1(?:6\d{3}|9)|7[56]\d|8000)|2(?:20\d|4\d)|4444|99[0-8]))$' -PstnUsages @{add='London-TollFree'} -PstnGatewayList @{add='PstnGateway:gw2.london.contoso.com'} -Description 'TollFree calls from London, when no primary gateway takes them' -SuppressCallerId $true -AlternateCallerId '+442079460000' -Priority 12 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-TollFree-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+(?:448(?:0(?:\d{5}|\d{7,8})|[1-9]\d{7})|800\d{3,12})|(?:1(?:05|1(?:6\d{3}|9)|7[56]\d|8000)|2(?:20\d|4\d)|4444|99[0-8]))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'London-TollFree' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw2.london.contoso.com' -eq $_ }).Count)) -or ('TollFree calls from London, when no primary gateway takes them' -cne $found[0].Description) -or ($true -ne $found[0].SuppressCallerId) -or ('+442079460000' -cne $found[0].AlternateCallerId)) {
        Write-Host -Object (@('Changing voice route London-TollFree-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', '), ' AlternateCallerId ', (@($found[0].AlternateCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'London-TollFree-Backup' -NumberPattern '^(?:\+(?:448(?:0(?:\d{5}|\d{7,8})|[1-9]\d{7})|800\d{3,12})|(?:1(?:05|1(?:6\d{3}|9)|7[56]\d|8000)|2(?:20\d|4\d)|4444|99[0-8]))$' -PstnUsages @{replace='London-TollFree'} -PstnGatewayList @{replace='PstnGateway:gw2.london.contoso.com'} -Description 'TollFree calls from London, when no primary gateway takes them' -SuppressCallerId $true -AlternateCallerId '+442079460000' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-TollFree-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route London-Local-Backup
    $found = @($allVoiceRoute | Where-Object { 'London-Local-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-Local-Backup'
        New-CsVoiceRoute -Identity 'London-Local-Backup' -NumberPattern '^\+(?:4420\d{8})$' -PstnUsages @{add='London-Local'} -PstnGatewayList @{add='PstnGateway:gw2.london.contoso.com'} -Description 'Local calls from London, when no primary gateway takes them' -SuppressCallerId $true -AlternateCallerId '+442079460000' -Priority 13 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-Local-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:4420\d{8})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'London-Local' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw2.london.contoso.com' -eq $_ }).Count)) -or ('Local calls from London, when no primary gateway takes them' -cne $found[0].Description) -or ($true -ne $found[0].SuppressCallerId) -or ('+442079460000' -cne $found[0].AlternateCallerId)) {
        Write-Host -Object (@('Changing voice route London-Local-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', '), ' AlternateCallerId ', (@($found[0].AlternateCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'London-Local-Backup' -NumberPattern '^\+(?:4420\d{8})$' -PstnUsages @{replace='London-Local'} -PstnGatewayList @{replace='PstnGateway:gw2.london.contoso.com'} -Description 'Local calls from London, when no primary gateway takes them' -SuppressCallerId $true -AlternateCallerId '+442079460000' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-Local-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route London-National-Backup
    $found = @($allVoiceRoute | Where-Object { 'London-National-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-National-Backup'
        New-CsVoiceRoute -Identity 'London-National-Backup' -NumberPattern '^(?:\+(?:44(?:1\d{8,9}|[235]\d{9}))|(?:1(?:0[0-46-9]|1(?:[013-578](?:\d{3})?|[29]\d{3}|6)|[245]\d{1,2}|[39]\d|7[0-47-9]\d|8(?:0(?:0[1-9]|[1-9]\d)|[1-9]\d{2}))|2(?:0(?:\d|\d{3})|1\d{3}|2(?:0|[1-9]\d?)|3\d{2,3}|4\d{2})|3[13]\d|4(?:[05]\d|3\d{2}|4(?:[0-35-9]\d|4[0-35-9]))|6(?:[0-46-9]\d{3}|5(?:\d|\d{3}))|7(?:[09]\d{3}|8(?:\d|\d{3}))|8\d{4}|90\d))$' -PstnUsages @{add='London-National'} -PstnGatewayList @{add='PstnGateway:gw2.london.contoso.com'} -Description 'National calls from London, when no primary gateway takes them' -SuppressCallerId $true -AlternateCallerId '+442079460000' -Priority 14 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-National-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+(?:44(?:1\d{8,9}|[235]\d{9}))|(?:1(?:0[0-46-9]|1(?:[013-578](?:\d{3})?|[29]\d{3}|6)|[245]\d{1,2}|[39]\d|7[0-47-9]\d|8(?:0(?:0[1-9]|[1-9]\d)|[1-9]\d{2}))|2(?:0(?:\d|\d{3})|1\d{3}|2(?:0|[1-9]\d?)|3\d{2,3}|4\d{2})|3[13]\d|4(?:[05]\d|3\d{2}|4(?:[0-35-9]\d|4[0-35-9]))|6(?:[0-46-9]\d{3}|5(?:\d|\d{3}))|7(?:[09]\d{3}|8(?:\d|\d{3}))|8\d{4}|90\d))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'London-National' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw2.london.contoso.com' -eq $_ }).Count)) -or ('National calls from London, when no primary gateway takes them' -cne $found[0].Description) -or ($true -ne $found[0].SuppressCallerId) -or ('+442079460000' -cne $found[0].AlternateCallerId)) {
        Write-Host -Object (@('Changing voice route London-National-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', '), ' AlternateCallerId ', (@($found[0].AlternateCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'London-National-Backup' -NumberPattern '^(?:\+(?:44(?:1\d{8,9}|[235]\d{9}))|(?:1(?:0[0-46-9]|1(?:[013-578](?:\d{3})?|[29]\d{3}|6)|[245]\d{1,2}|[39]\d|7[0-47-9]\d|8(?:0(?:0[1-9]|[1-9]\d)|[1-9]\d{2}))|2(?:0(?:\d|\d{3})|1\d{3}|2(?:0|[1-9]\d?)|3\d{2,3}|4\d{2})|3[13]\d|4(?:[05]\d|3\d{2}|4(?:[0-35-9]\d|4[0-35-9]))|6(?:[0-46-9]\d{3}|5(?:\d|\d{3}))|7(?:[09]\d{3}|8(?:\d|\d{3}))|8\d{4}|90\d))$' -PstnUsages @{replace='London-National'} -PstnGatewayList @{replace='PstnGateway:gw2.london.contoso.com'} -Description 'National calls from London, when no primary gateway takes them' -SuppressCallerId $true -AlternateCallerId '+442079460000' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-National-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route London-Mobile-Backup
    $found = @($allVoiceRoute | Where-Object { 'London-Mobile-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-Mobile-Backup'
        New-CsVoiceRoute -Identity 'London-Mobile-Backup' -NumberPattern '^\+(?:447(?:[1-57-9]\d{8}|624\d{6}))$' -PstnUsages @{add='London-Mobile'} -PstnGatewayList @{add='PstnGateway:gw2.london.contoso.com'} -Description 'Mobile calls from London, when no primary gateway takes them' -SuppressCallerId $true -AlternateCallerId '+442079460000' -Priority 15 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-Mobile-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:447(?:[1-57-9]\d{8}|624\d{6}))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'London-Mobile' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw2.london.contoso.com' -eq $_ }).Count)) -or ('Mobile calls from London, when no primary gateway takes them' -cne $found[0].Description) -or ($true -ne $found[0].SuppressCallerId) -or ('+442079460000' -cne $found[0].AlternateCallerId)) {
        Write-Host -Object (@('Changing voice route London-Mobile-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', '), ' AlternateCallerId ', (@($found[0].AlternateCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'London-Mobile-Backup' -NumberPattern '^\+(?:447(?:[1-57-9]\d{8}|624\d{6}))$' -PstnUsages @{replace='London-Mobile'} -PstnGatewayList @{replace='PstnGateway:gw2.london.contoso.com'} -Description 'Mobile calls from London, when no primary gateway takes them' -SuppressCallerId $true -AlternateCallerId '+442079460000' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-Mobile-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route London-SharedCost-Backup
    $found = @($allVoiceRoute | Where-Object { 'London-SharedCost-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-SharedCost-Backup'
        New-CsVoiceRoute -Identity 'London-SharedCost-Backup' -NumberPattern '^\+(?:808\d{3,12})$' -PstnUsages @{add='London-SharedCost'} -PstnGatewayList @{add='PstnGateway:gw2.london.contoso.com'} -Description 'SharedCost calls from London, when no primary gateway takes them' -SuppressCallerId $true -AlternateCallerId '+442079460000' -Priority 16 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-SharedCost-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:808\d{3,12})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'London-SharedCost' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw2.london.contoso.com' -eq $_ }).Count)) -or ('SharedCost calls from London, when no primary gateway takes them' -cne $found[0].Description) -or ($true -ne $found[0].SuppressCallerId) -or ('+442079460000' -cne $found[0].AlternateCallerId)) {
        Write-Host -Object (@('Changing voice route London-SharedCost-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', '), ' AlternateCallerId ', (@($found[0].AlternateCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'London-SharedCost-Backup' -NumberPattern '^\+(?:808\d{3,12})$' -PstnUsages @{replace='London-SharedCost'} -PstnGatewayList @{replace='PstnGateway:gw2.london.contoso.com'} -Description 'SharedCost calls from London, when no primary gateway takes them' -SuppressCallerId $true -AlternateCallerId '+442079460000' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-SharedCost-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route London-Premium-Backup
    $found = @($allVoiceRoute | Where-Object { 'London-Premium-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-Premium-Backup'
        New-CsVoiceRoute -Identity 'London-Premium-Backup' -NumberPattern '^\+(?:44(?:7(?:0\d{8}|6(?:[013-9]\d{7}|2[0-35-9]\d{6}))|8[1-9](?:\d{5}|\d{8})|9\d{9})|979\d{3,12})$' -PstnUsages @{add='London-Premium'} -PstnGatewayList @{add='PstnGateway:gw2.london.contoso.com'} -Description 'Premium calls from London, when no primary gateway takes them' -SuppressCallerId $true -AlternateCallerId '+442079460000' -Priority 17 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-Premium-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:44(?:7(?:0\d{8}|6(?:[013-9]\d{7}|2[0-35-9]\d{6}))|8[1-9](?:\d{5}|\d{8})|9\d{9})|979\d{3,12})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'London-Premium' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw2.london.contoso.com' -eq $_ }).Count)) -or ('Premium calls from London, when no primary gateway takes them' -cne $found[0].Description) -or ($true -ne $found[0].SuppressCallerId) -or ('+442079460000' -cne $found[0].AlternateCallerId)) {
        Write-Host -Object (@('Changing voice route London-Premium-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', '), ' AlternateCallerId ', (@($found[0].AlternateCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'London-Premium-Backup' -NumberPattern '^\+(?:44(?:7(?:0\d{8}|6(?:[013-9]\d{7}|2[0-35-9]\d{6}))|8[1-9](?:\d{5}|\d{8})|9\d{9})|979\d{3,12})$' -PstnUsages @{replace='London-Premium'} -PstnGatewayList @{replace='PstnGateway:gw2.london.contoso.com'} -Description 'Premium calls from London, when no primary gateway takes them' -SuppressCallerId $true -AlternateCallerId '+442079460000' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-Premium-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route London-International-Backup
    $found = @($allVoiceRoute | Where-Object { 'London-International-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-International-Backup'
        New-CsVoiceRoute -Identity 'London-International-Backup' -NumberPattern '^\+(?:[1-35-7]\d{5,14}|4[0-35-9]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -PstnUsages @{add='London-International'} -PstnGatewayList @{add='PstnGateway:gw2.london.contoso.com'} -Description 'International calls from London, when no primary gateway takes them' -SuppressCallerId $true -AlternateCallerId '+442079460000' -Priority 18 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-International-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:[1-35-7]\d{5,14}|4[0-35-9]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'London-International' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw2.london.contoso.com' -eq $_ }).Count)) -or ('International calls from London, when no primary gateway takes them' -cne $found[0].Description) -or ($true -ne $found[0].SuppressCallerId) -or ('+442079460000' -cne $found[0].AlternateCallerId)) {
        Write-Host -Object (@('Changing voice route London-International-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', '), ' AlternateCallerId ', (@($found[0].AlternateCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'London-International-Backup' -NumberPattern '^\+(?:[1-35-7]\d{5,14}|4[0-35-9]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -PstnUsages @{replace='London-International'} -PstnGatewayList @{replace='PstnGateway:gw2.london.contoso.com'} -Description 'International calls from London, when no primary gateway takes them' -SuppressCallerId $true -AlternateCallerId '+442079460000' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-International-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # The order of the routes
    $ordered = $true
    $previous = -1
    foreach ($name in @('London-LeastCost', 'London-Emergency', 'London-Internal', 'London-TollFree', 'London-Local', 'London-National', 'London-Mobile', 'London-SharedCost', 'London-Premium', 'London-International', 'London-Emergency-Backup', 'London-Internal-Backup', 'London-TollFree-Backup', 'London-Local-Backup', 'London-National-Backup', 'London-Mobile-Backup', 'London-SharedCost-Backup', 'London-Premium-Backup', 'London-International-Backup')) {
        $found = @($allVoiceRoute | Where-Object { $name -eq $_.Identity })
        if (1 -eq $found.Count) {
            if (-not ($previous -lt $found[0].Priority)) {
                $ordered = $false
            }
            $previous = $found[0].Priority
        }
    }
    if (-not $ordered) {
        Write-Host -Object 'Putting the routes of the plan in their order'
        Set-CsVoiceRoute -Identity 'London-LeastCost' -Priority 0 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'London-Emergency' -Priority 1 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'London-Internal' -Priority 2 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'London-TollFree' -Priority 3 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'London-Local' -Priority 4 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'London-National' -Priority 5 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'London-Mobile' -Priority 6 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'London-SharedCost' -Priority 7 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'London-Premium' -Priority 8 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'London-International' -Priority 9 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'London-Emergency-Backup' -Priority 10 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'London-Internal-Backup' -Priority 11 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'London-TollFree-Backup' -Priority 12 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'London-Local-Backup' -Priority 13 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'London-National-Backup' -Priority 14 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'London-Mobile-Backup' -Priority 15 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'London-SharedCost-Backup' -Priority 16 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'London-Premium-Backup' -Priority 17 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'London-International-Backup' -Priority 18 -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'the order of voice routes'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Voice policy London-Lobby
    $found = @($allVoicePolicy | Where-Object { ('London-Lobby' -eq $_.Identity) -or ('Tag:London-Lobby' -eq $_.Identity) })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice policy London-Lobby'
        New-CsVoicePolicy -Identity 'London-Lobby' -PstnUsages @{add=@('London-Emergency', 'London-Internal', 'London-TollFree', 'London-Local')} -Description 'Class of service Lobby of London' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice policy London-Lobby'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }
    elseif (((@('London-Emergency', 'London-Internal', 'London-TollFree', 'London-Local') -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ('Class of service Lobby of London' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice policy London-Lobby, which was:', ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoicePolicy -Identity 'London-Lobby' -PstnUsages @{replace=@('London-Emergency', 'London-Internal', 'London-TollFree', 'London-Local')} -Description 'Class of service Lobby of London' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice policy London-Lobby'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }

    # Voice policy Global
    $found = @($allVoicePolicy | Where-Object { 'Global' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice policy Global'
        New-CsVoicePolicy -Identity 'Global' -PstnUsages @{add=@('London-Emergency', 'London-Internal', 'London-TollFree', 'London-Local', 'London-National', 'London-Mobile')} -Description 'Class of service Standard of London' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice policy Global'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }
    elseif (((@('London-Emergency', 'London-Internal', 'London-TollFree', 'London-Local', 'London-National', 'London-Mobile') -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ('Class of service Standard of London' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice policy Global, which was:', ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoicePolicy -Identity 'Global' -PstnUsages @{replace=@('London-Emergency', 'London-Internal', 'London-TollFree', 'London-Local', 'London-National', 'London-Mobile')} -Description 'Class of service Standard of London' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice policy Global'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }

    # Voice policy London-Executive
    $found = @($allVoicePolicy | Where-Object { ('London-Executive' -eq $_.Identity) -or ('Tag:London-Executive' -eq $_.Identity) })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice policy London-Executive'
        New-CsVoicePolicy -Identity 'London-Executive' -PstnUsages @{add=@('London-Emergency', 'London-Internal', 'London-TollFree', 'London-Local', 'London-National', 'London-Mobile', 'London-SharedCost', 'London-Premium', 'London-International')} -Description 'Class of service Executive of London' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice policy London-Executive'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }
    elseif (((@('London-Emergency', 'London-Internal', 'London-TollFree', 'London-Local', 'London-National', 'London-Mobile', 'London-SharedCost', 'London-Premium', 'London-International') -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ('Class of service Executive of London' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice policy London-Executive, which was:', ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoicePolicy -Identity 'London-Executive' -PstnUsages @{replace=@('London-Emergency', 'London-Internal', 'London-TollFree', 'London-Local', 'London-National', 'London-Mobile', 'London-SharedCost', 'London-Premium', 'London-International')} -Description 'Class of service Executive of London' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice policy London-Executive'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }

    # Test call London_Lobby_Emergency
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'London_Lobby_Emergency' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration London_Lobby_Emergency'
        New-CsVoiceTestConfiguration -Identity 'London_Lobby_Emergency' -DialedNumber '112' -ExpectedTranslatedNumber '112' -ExpectedRoute 'London-Emergency' -ExpectedUsage 'London-Emergency' -TargetDialplan 'site:London' -TargetVoicePolicy 'London-Lobby' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration London_Lobby_Emergency'
    }
    elseif (('112' -ne $found[0].DialedNumber) -or ('112' -ne $found[0].ExpectedTranslatedNumber) -or ('London-Emergency' -ne $found[0].ExpectedRoute) -or ('London-Emergency' -ne $found[0].ExpectedUsage) -or (('site:London' -ne $found[0].TargetDialplan) -and ('Tag:site:London' -ne $found[0].TargetDialplan)) -or (('London-Lobby' -ne $found[0].TargetVoicePolicy) -and ('Tag:London-Lobby' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration London_Lobby_Emergency'
        Set-CsVoiceTestConfiguration -Identity 'London_Lobby_Emergency' -DialedNumber '112' -ExpectedTranslatedNumber '112' -ExpectedRoute 'London-Emergency' -ExpectedUsage 'London-Emergency' -TargetDialplan 'site:London' -TargetVoicePolicy 'London-Lobby' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration London_Lobby_Emergency'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'London_Lobby_Emergency' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test London_Lobby_Emergency: 112 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test London_Lobby_Emergency did not succeed: 112 should become 112 and take London-Emergency.'
        }
    }
    else {
        Write-Warning -Message 'The voice test London_Lobby_Emergency is left out: -WhatIf was given.'
    }

    # Test call London_Lobby_Internal
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'London_Lobby_Internal' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration London_Lobby_Internal'
        New-CsVoiceTestConfiguration -Identity 'London_Lobby_Internal' -DialedNumber '0000' -ExpectedTranslatedNumber '+442079460000' -ExpectedRoute 'London-Internal' -ExpectedUsage 'London-Internal' -TargetDialplan 'site:London' -TargetVoicePolicy 'London-Lobby' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration London_Lobby_Internal'
    }
    elseif (('0000' -ne $found[0].DialedNumber) -or ('+442079460000' -ne $found[0].ExpectedTranslatedNumber) -or ('London-Internal' -ne $found[0].ExpectedRoute) -or ('London-Internal' -ne $found[0].ExpectedUsage) -or (('site:London' -ne $found[0].TargetDialplan) -and ('Tag:site:London' -ne $found[0].TargetDialplan)) -or (('London-Lobby' -ne $found[0].TargetVoicePolicy) -and ('Tag:London-Lobby' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration London_Lobby_Internal'
        Set-CsVoiceTestConfiguration -Identity 'London_Lobby_Internal' -DialedNumber '0000' -ExpectedTranslatedNumber '+442079460000' -ExpectedRoute 'London-Internal' -ExpectedUsage 'London-Internal' -TargetDialplan 'site:London' -TargetVoicePolicy 'London-Lobby' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration London_Lobby_Internal'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'London_Lobby_Internal' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test London_Lobby_Internal: 0000 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test London_Lobby_Internal did not succeed: 0000 should become +442079460000 and take London-Internal.'
        }
    }
    else {
        Write-Warning -Message 'The voice test London_Lobby_Internal is left out: -WhatIf was given.'
    }

    # Test call London_Lobby_TollFree
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'London_Lobby_TollFree' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration London_Lobby_TollFree'
        New-CsVoiceTestConfiguration -Identity 'London_Lobby_TollFree' -DialedNumber '08001234567' -ExpectedTranslatedNumber '+448001234567' -ExpectedRoute 'London-TollFree' -ExpectedUsage 'London-TollFree' -TargetDialplan 'site:London' -TargetVoicePolicy 'London-Lobby' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration London_Lobby_TollFree'
    }
    elseif (('08001234567' -ne $found[0].DialedNumber) -or ('+448001234567' -ne $found[0].ExpectedTranslatedNumber) -or ('London-TollFree' -ne $found[0].ExpectedRoute) -or ('London-TollFree' -ne $found[0].ExpectedUsage) -or (('site:London' -ne $found[0].TargetDialplan) -and ('Tag:site:London' -ne $found[0].TargetDialplan)) -or (('London-Lobby' -ne $found[0].TargetVoicePolicy) -and ('Tag:London-Lobby' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration London_Lobby_TollFree'
        Set-CsVoiceTestConfiguration -Identity 'London_Lobby_TollFree' -DialedNumber '08001234567' -ExpectedTranslatedNumber '+448001234567' -ExpectedRoute 'London-TollFree' -ExpectedUsage 'London-TollFree' -TargetDialplan 'site:London' -TargetVoicePolicy 'London-Lobby' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration London_Lobby_TollFree'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'London_Lobby_TollFree' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test London_Lobby_TollFree: 08001234567 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test London_Lobby_TollFree did not succeed: 08001234567 should become +448001234567 and take London-TollFree.'
        }
    }
    else {
        Write-Warning -Message 'The voice test London_Lobby_TollFree is left out: -WhatIf was given.'
    }

    # Test call London_Lobby_Local
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'London_Lobby_Local' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration London_Lobby_Local'
        New-CsVoiceTestConfiguration -Identity 'London_Lobby_Local' -DialedNumber '10000000' -ExpectedTranslatedNumber '+442010000000' -ExpectedRoute 'London-Local' -ExpectedUsage 'London-Local' -TargetDialplan 'site:London' -TargetVoicePolicy 'London-Lobby' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration London_Lobby_Local'
    }
    elseif (('10000000' -ne $found[0].DialedNumber) -or ('+442010000000' -ne $found[0].ExpectedTranslatedNumber) -or ('London-Local' -ne $found[0].ExpectedRoute) -or ('London-Local' -ne $found[0].ExpectedUsage) -or (('site:London' -ne $found[0].TargetDialplan) -and ('Tag:site:London' -ne $found[0].TargetDialplan)) -or (('London-Lobby' -ne $found[0].TargetVoicePolicy) -and ('Tag:London-Lobby' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration London_Lobby_Local'
        Set-CsVoiceTestConfiguration -Identity 'London_Lobby_Local' -DialedNumber '10000000' -ExpectedTranslatedNumber '+442010000000' -ExpectedRoute 'London-Local' -ExpectedUsage 'London-Local' -TargetDialplan 'site:London' -TargetVoicePolicy 'London-Lobby' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration London_Lobby_Local'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'London_Lobby_Local' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test London_Lobby_Local: 10000000 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test London_Lobby_Local did not succeed: 10000000 should become +442010000000 and take London-Local.'
        }
    }
    else {
        Write-Warning -Message 'The voice test London_Lobby_Local is left out: -WhatIf was given.'
    }

    # Test call London_Standard_Emergency
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'London_Standard_Emergency' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration London_Standard_Emergency'
        New-CsVoiceTestConfiguration -Identity 'London_Standard_Emergency' -DialedNumber '112' -ExpectedTranslatedNumber '112' -ExpectedRoute 'London-Emergency' -ExpectedUsage 'London-Emergency' -TargetDialplan 'site:London' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration London_Standard_Emergency'
    }
    elseif (('112' -ne $found[0].DialedNumber) -or ('112' -ne $found[0].ExpectedTranslatedNumber) -or ('London-Emergency' -ne $found[0].ExpectedRoute) -or ('London-Emergency' -ne $found[0].ExpectedUsage) -or (('site:London' -ne $found[0].TargetDialplan) -and ('Tag:site:London' -ne $found[0].TargetDialplan)) -or (('Global' -ne $found[0].TargetVoicePolicy) -and ('Tag:Global' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration London_Standard_Emergency'
        Set-CsVoiceTestConfiguration -Identity 'London_Standard_Emergency' -DialedNumber '112' -ExpectedTranslatedNumber '112' -ExpectedRoute 'London-Emergency' -ExpectedUsage 'London-Emergency' -TargetDialplan 'site:London' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration London_Standard_Emergency'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'London_Standard_Emergency' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test London_Standard_Emergency: 112 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test London_Standard_Emergency did not succeed: 112 should become 112 and take London-Emergency.'
        }
    }
    else {
        Write-Warning -Message 'The voice test London_Standard_Emergency is left out: -WhatIf was given.'
    }

    # Test call London_Standard_Internal
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'London_Standard_Internal' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration London_Standard_Internal'
        New-CsVoiceTestConfiguration -Identity 'London_Standard_Internal' -DialedNumber '0000' -ExpectedTranslatedNumber '+442079460000' -ExpectedRoute 'London-Internal' -ExpectedUsage 'London-Internal' -TargetDialplan 'site:London' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration London_Standard_Internal'
    }
    elseif (('0000' -ne $found[0].DialedNumber) -or ('+442079460000' -ne $found[0].ExpectedTranslatedNumber) -or ('London-Internal' -ne $found[0].ExpectedRoute) -or ('London-Internal' -ne $found[0].ExpectedUsage) -or (('site:London' -ne $found[0].TargetDialplan) -and ('Tag:site:London' -ne $found[0].TargetDialplan)) -or (('Global' -ne $found[0].TargetVoicePolicy) -and ('Tag:Global' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration London_Standard_Internal'
        Set-CsVoiceTestConfiguration -Identity 'London_Standard_Internal' -DialedNumber '0000' -ExpectedTranslatedNumber '+442079460000' -ExpectedRoute 'London-Internal' -ExpectedUsage 'London-Internal' -TargetDialplan 'site:London' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration London_Standard_Internal'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'London_Standard_Internal' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test London_Standard_Internal: 0000 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test London_Standard_Internal did not succeed: 0000 should become +442079460000 and take London-Internal.'
        }
    }
    else {
        Write-Warning -Message 'The voice test London_Standard_Internal is left out: -WhatIf was given.'
    }

    # Test call London_Standard_TollFree
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'London_Standard_TollFree' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration London_Standard_TollFree'
        New-CsVoiceTestConfiguration -Identity 'London_Standard_TollFree' -DialedNumber '08001234567' -ExpectedTranslatedNumber '+448001234567' -ExpectedRoute 'London-TollFree' -ExpectedUsage 'London-TollFree' -TargetDialplan 'site:London' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration London_Standard_TollFree'
    }
    elseif (('08001234567' -ne $found[0].DialedNumber) -or ('+448001234567' -ne $found[0].ExpectedTranslatedNumber) -or ('London-TollFree' -ne $found[0].ExpectedRoute) -or ('London-TollFree' -ne $found[0].ExpectedUsage) -or (('site:London' -ne $found[0].TargetDialplan) -and ('Tag:site:London' -ne $found[0].TargetDialplan)) -or (('Global' -ne $found[0].TargetVoicePolicy) -and ('Tag:Global' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration London_Standard_TollFree'
        Set-CsVoiceTestConfiguration -Identity 'London_Standard_TollFree' -DialedNumber '08001234567' -ExpectedTranslatedNumber '+448001234567' -ExpectedRoute 'London-TollFree' -ExpectedUsage 'London-TollFree' -TargetDialplan 'site:London' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration London_Standard_TollFree'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'London_Standard_TollFree' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test London_Standard_TollFree: 08001234567 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test London_Standard_TollFree did not succeed: 08001234567 should become +448001234567 and take London-TollFree.'
        }
    }
    else {
        Write-Warning -Message 'The voice test London_Standard_TollFree is left out: -WhatIf was given.'
    }

    # Test call London_Standard_Local
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'London_Standard_Local' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration London_Standard_Local'
        New-CsVoiceTestConfiguration -Identity 'London_Standard_Local' -DialedNumber '10000000' -ExpectedTranslatedNumber '+442010000000' -ExpectedRoute 'London-Local' -ExpectedUsage 'London-Local' -TargetDialplan 'site:London' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration London_Standard_Local'
    }
    elseif (('10000000' -ne $found[0].DialedNumber) -or ('+442010000000' -ne $found[0].ExpectedTranslatedNumber) -or ('London-Local' -ne $found[0].ExpectedRoute) -or ('London-Local' -ne $found[0].ExpectedUsage) -or (('site:London' -ne $found[0].TargetDialplan) -and ('Tag:site:London' -ne $found[0].TargetDialplan)) -or (('Global' -ne $found[0].TargetVoicePolicy) -and ('Tag:Global' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration London_Standard_Local'
        Set-CsVoiceTestConfiguration -Identity 'London_Standard_Local' -DialedNumber '10000000' -ExpectedTranslatedNumber '+442010000000' -ExpectedRoute 'London-Local' -ExpectedUsage 'London-Local' -TargetDialplan 'site:London' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration London_Standard_Local'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'London_Standard_Local' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test London_Standard_Local: 10000000 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test London_Standard_Local did not succeed: 10000000 should become +442010000000 and take London-Local.'
        }
    }
    else {
        Write-Warning -Message 'The voice test London_Standard_Local is left out: -WhatIf was given.'
    }

    # Test call London_Standard_National
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'London_Standard_National' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration London_Standard_National'
        New-CsVoiceTestConfiguration -Identity 'London_Standard_National' -DialedNumber '01212345678' -ExpectedTranslatedNumber '+441212345678' -ExpectedRoute 'London-National' -ExpectedUsage 'London-National' -TargetDialplan 'site:London' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration London_Standard_National'
    }
    elseif (('01212345678' -ne $found[0].DialedNumber) -or ('+441212345678' -ne $found[0].ExpectedTranslatedNumber) -or ('London-National' -ne $found[0].ExpectedRoute) -or ('London-National' -ne $found[0].ExpectedUsage) -or (('site:London' -ne $found[0].TargetDialplan) -and ('Tag:site:London' -ne $found[0].TargetDialplan)) -or (('Global' -ne $found[0].TargetVoicePolicy) -and ('Tag:Global' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration London_Standard_National'
        Set-CsVoiceTestConfiguration -Identity 'London_Standard_National' -DialedNumber '01212345678' -ExpectedTranslatedNumber '+441212345678' -ExpectedRoute 'London-National' -ExpectedUsage 'London-National' -TargetDialplan 'site:London' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration London_Standard_National'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'London_Standard_National' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test London_Standard_National: 01212345678 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test London_Standard_National did not succeed: 01212345678 should become +441212345678 and take London-National.'
        }
    }
    else {
        Write-Warning -Message 'The voice test London_Standard_National is left out: -WhatIf was given.'
    }

    # Test call London_Standard_Mobile
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'London_Standard_Mobile' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration London_Standard_Mobile'
        New-CsVoiceTestConfiguration -Identity 'London_Standard_Mobile' -DialedNumber '07400123456' -ExpectedTranslatedNumber '+447400123456' -ExpectedRoute 'London-Mobile' -ExpectedUsage 'London-Mobile' -TargetDialplan 'site:London' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration London_Standard_Mobile'
    }
    elseif (('07400123456' -ne $found[0].DialedNumber) -or ('+447400123456' -ne $found[0].ExpectedTranslatedNumber) -or ('London-Mobile' -ne $found[0].ExpectedRoute) -or ('London-Mobile' -ne $found[0].ExpectedUsage) -or (('site:London' -ne $found[0].TargetDialplan) -and ('Tag:site:London' -ne $found[0].TargetDialplan)) -or (('Global' -ne $found[0].TargetVoicePolicy) -and ('Tag:Global' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration London_Standard_Mobile'
        Set-CsVoiceTestConfiguration -Identity 'London_Standard_Mobile' -DialedNumber '07400123456' -ExpectedTranslatedNumber '+447400123456' -ExpectedRoute 'London-Mobile' -ExpectedUsage 'London-Mobile' -TargetDialplan 'site:London' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration London_Standard_Mobile'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'London_Standard_Mobile' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test London_Standard_Mobile: 07400123456 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test London_Standard_Mobile did not succeed: 07400123456 should become +447400123456 and take London-Mobile.'
        }
    }
    else {
        Write-Warning -Message 'The voice test London_Standard_Mobile is left out: -WhatIf was given.'
    }

    # Test call London_Executiv_Emergency
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'London_Executiv_Emergency' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration London_Executiv_Emergency'
        New-CsVoiceTestConfiguration -Identity 'London_Executiv_Emergency' -DialedNumber '112' -ExpectedTranslatedNumber '112' -ExpectedRoute 'London-Emergency' -ExpectedUsage 'London-Emergency' -TargetDialplan 'site:London' -TargetVoicePolicy 'London-Executive' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration London_Executiv_Emergency'
    }
    elseif (('112' -ne $found[0].DialedNumber) -or ('112' -ne $found[0].ExpectedTranslatedNumber) -or ('London-Emergency' -ne $found[0].ExpectedRoute) -or ('London-Emergency' -ne $found[0].ExpectedUsage) -or (('site:London' -ne $found[0].TargetDialplan) -and ('Tag:site:London' -ne $found[0].TargetDialplan)) -or (('London-Executive' -ne $found[0].TargetVoicePolicy) -and ('Tag:London-Executive' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration London_Executiv_Emergency'
        Set-CsVoiceTestConfiguration -Identity 'London_Executiv_Emergency' -DialedNumber '112' -ExpectedTranslatedNumber '112' -ExpectedRoute 'London-Emergency' -ExpectedUsage 'London-Emergency' -TargetDialplan 'site:London' -TargetVoicePolicy 'London-Executive' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration London_Executiv_Emergency'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'London_Executiv_Emergency' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test London_Executiv_Emergency: 112 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test London_Executiv_Emergency did not succeed: 112 should become 112 and take London-Emergency.'
        }
    }
    else {
        Write-Warning -Message 'The voice test London_Executiv_Emergency is left out: -WhatIf was given.'
    }

    # Test call London_Executiv_Internal
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'London_Executiv_Internal' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration London_Executiv_Internal'
        New-CsVoiceTestConfiguration -Identity 'London_Executiv_Internal' -DialedNumber '0000' -ExpectedTranslatedNumber '+442079460000' -ExpectedRoute 'London-Internal' -ExpectedUsage 'London-Internal' -TargetDialplan 'site:London' -TargetVoicePolicy 'London-Executive' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration London_Executiv_Internal'
    }
    elseif (('0000' -ne $found[0].DialedNumber) -or ('+442079460000' -ne $found[0].ExpectedTranslatedNumber) -or ('London-Internal' -ne $found[0].ExpectedRoute) -or ('London-Internal' -ne $found[0].ExpectedUsage) -or (('site:London' -ne $found[0].TargetDialplan) -and ('Tag:site:London' -ne $found[0].TargetDialplan)) -or (('London-Executive' -ne $found[0].TargetVoicePolicy) -and ('Tag:London-Executive' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration London_Executiv_Internal'
        Set-CsVoiceTestConfiguration -Identity 'London_Executiv_Internal' -DialedNumber '0000' -ExpectedTranslatedNumber '+442079460000' -ExpectedRoute 'London-Internal' -ExpectedUsage 'London-Internal' -TargetDialplan 'site:London' -TargetVoicePolicy 'London-Executive' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration London_Executiv_Internal'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'London_Executiv_Internal' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test London_Executiv_Internal: 0000 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test London_Executiv_Internal did not succeed: 0000 should become +442079460000 and take London-Internal.'
        }
    }
    else {
        Write-Warning -Message 'The voice test London_Executiv_Internal is left out: -WhatIf was given.'
    }

    # Test call London_Executiv_TollFree
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'London_Executiv_TollFree' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration London_Executiv_TollFree'
        New-CsVoiceTestConfiguration -Identity 'London_Executiv_TollFree' -DialedNumber '08001234567' -ExpectedTranslatedNumber '+448001234567' -ExpectedRoute 'London-TollFree' -ExpectedUsage 'London-TollFree' -TargetDialplan 'site:London' -TargetVoicePolicy 'London-Executive' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration London_Executiv_TollFree'
    }
    elseif (('08001234567' -ne $found[0].DialedNumber) -or ('+448001234567' -ne $found[0].ExpectedTranslatedNumber) -or ('London-TollFree' -ne $found[0].ExpectedRoute) -or ('London-TollFree' -ne $found[0].ExpectedUsage) -or (('site:London' -ne $found[0].TargetDialplan) -and ('Tag:site:London' -ne $found[0].TargetDialplan)) -or (('London-Executive' -ne $found[0].TargetVoicePolicy) -and ('Tag:London-Executive' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration London_Executiv_TollFree'
        Set-CsVoiceTestConfiguration -Identity 'London_Executiv_TollFree' -DialedNumber '08001234567' -ExpectedTranslatedNumber '+448001234567' -ExpectedRoute 'London-TollFree' -ExpectedUsage 'London-TollFree' -TargetDialplan 'site:London' -TargetVoicePolicy 'London-Executive' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration London_Executiv_TollFree'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'London_Executiv_TollFree' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test London_Executiv_TollFree: 08001234567 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test London_Executiv_TollFree did not succeed: 08001234567 should become +448001234567 and take London-TollFree.'
        }
    }
    else {
        Write-Warning -Message 'The voice test London_Executiv_TollFree is left out: -WhatIf was given.'
    }

    # Test call London_Executiv_Local
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'London_Executiv_Local' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration London_Executiv_Local'
        New-CsVoiceTestConfiguration -Identity 'London_Executiv_Local' -DialedNumber '10000000' -ExpectedTranslatedNumber '+442010000000' -ExpectedRoute 'London-Local' -ExpectedUsage 'London-Local' -TargetDialplan 'site:London' -TargetVoicePolicy 'London-Executive' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration London_Executiv_Local'
    }
    elseif (('10000000' -ne $found[0].DialedNumber) -or ('+442010000000' -ne $found[0].ExpectedTranslatedNumber) -or ('London-Local' -ne $found[0].ExpectedRoute) -or ('London-Local' -ne $found[0].ExpectedUsage) -or (('site:London' -ne $found[0].TargetDialplan) -and ('Tag:site:London' -ne $found[0].TargetDialplan)) -or (('London-Executive' -ne $found[0].TargetVoicePolicy) -and ('Tag:London-Executive' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration London_Executiv_Local'
        Set-CsVoiceTestConfiguration -Identity 'London_Executiv_Local' -DialedNumber '10000000' -ExpectedTranslatedNumber '+442010000000' -ExpectedRoute 'London-Local' -ExpectedUsage 'London-Local' -TargetDialplan 'site:London' -TargetVoicePolicy 'London-Executive' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration London_Executiv_Local'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'London_Executiv_Local' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test London_Executiv_Local: 10000000 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test London_Executiv_Local did not succeed: 10000000 should become +442010000000 and take London-Local.'
        }
    }
    else {
        Write-Warning -Message 'The voice test London_Executiv_Local is left out: -WhatIf was given.'
    }

    # Test call London_Executiv_National
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'London_Executiv_National' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration London_Executiv_National'
        New-CsVoiceTestConfiguration -Identity 'London_Executiv_National' -DialedNumber '01212345678' -ExpectedTranslatedNumber '+441212345678' -ExpectedRoute 'London-National' -ExpectedUsage 'London-National' -TargetDialplan 'site:London' -TargetVoicePolicy 'London-Executive' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration London_Executiv_National'
    }
    elseif (('01212345678' -ne $found[0].DialedNumber) -or ('+441212345678' -ne $found[0].ExpectedTranslatedNumber) -or ('London-National' -ne $found[0].ExpectedRoute) -or ('London-National' -ne $found[0].ExpectedUsage) -or (('site:London' -ne $found[0].TargetDialplan) -and ('Tag:site:London' -ne $found[0].TargetDialplan)) -or (('London-Executive' -ne $found[0].TargetVoicePolicy) -and ('Tag:London-Executive' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration London_Executiv_National'
        Set-CsVoiceTestConfiguration -Identity 'London_Executiv_National' -DialedNumber '01212345678' -ExpectedTranslatedNumber '+441212345678' -ExpectedRoute 'London-National' -ExpectedUsage 'London-National' -TargetDialplan 'site:London' -TargetVoicePolicy 'London-Executive' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration London_Executiv_National'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'London_Executiv_National' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test London_Executiv_National: 01212345678 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test London_Executiv_National did not succeed: 01212345678 should become +441212345678 and take London-National.'
        }
    }
    else {
        Write-Warning -Message 'The voice test London_Executiv_National is left out: -WhatIf was given.'
    }

    # Test call London_Executiv_Mobile
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'London_Executiv_Mobile' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration London_Executiv_Mobile'
        New-CsVoiceTestConfiguration -Identity 'London_Executiv_Mobile' -DialedNumber '07400123456' -ExpectedTranslatedNumber '+447400123456' -ExpectedRoute 'London-Mobile' -ExpectedUsage 'London-Mobile' -TargetDialplan 'site:London' -TargetVoicePolicy 'London-Executive' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration London_Executiv_Mobile'
    }
    elseif (('07400123456' -ne $found[0].DialedNumber) -or ('+447400123456' -ne $found[0].ExpectedTranslatedNumber) -or ('London-Mobile' -ne $found[0].ExpectedRoute) -or ('London-Mobile' -ne $found[0].ExpectedUsage) -or (('site:London' -ne $found[0].TargetDialplan) -and ('Tag:site:London' -ne $found[0].TargetDialplan)) -or (('London-Executive' -ne $found[0].TargetVoicePolicy) -and ('Tag:London-Executive' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration London_Executiv_Mobile'
        Set-CsVoiceTestConfiguration -Identity 'London_Executiv_Mobile' -DialedNumber '07400123456' -ExpectedTranslatedNumber '+447400123456' -ExpectedRoute 'London-Mobile' -ExpectedUsage 'London-Mobile' -TargetDialplan 'site:London' -TargetVoicePolicy 'London-Executive' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration London_Executiv_Mobile'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'London_Executiv_Mobile' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test London_Executiv_Mobile: 07400123456 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test London_Executiv_Mobile did not succeed: 07400123456 should become +447400123456 and take London-Mobile.'
        }
    }
    else {
        Write-Warning -Message 'The voice test London_Executiv_Mobile is left out: -WhatIf was given.'
    }

    # Test call London_Executiv_Premium
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'London_Executiv_Premium' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration London_Executiv_Premium'
        New-CsVoiceTestConfiguration -Identity 'London_Executiv_Premium' -DialedNumber '09012345678' -ExpectedTranslatedNumber '+449012345678' -ExpectedRoute 'London-Premium' -ExpectedUsage 'London-Premium' -TargetDialplan 'site:London' -TargetVoicePolicy 'London-Executive' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration London_Executiv_Premium'
    }
    elseif (('09012345678' -ne $found[0].DialedNumber) -or ('+449012345678' -ne $found[0].ExpectedTranslatedNumber) -or ('London-Premium' -ne $found[0].ExpectedRoute) -or ('London-Premium' -ne $found[0].ExpectedUsage) -or (('site:London' -ne $found[0].TargetDialplan) -and ('Tag:site:London' -ne $found[0].TargetDialplan)) -or (('London-Executive' -ne $found[0].TargetVoicePolicy) -and ('Tag:London-Executive' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration London_Executiv_Premium'
        Set-CsVoiceTestConfiguration -Identity 'London_Executiv_Premium' -DialedNumber '09012345678' -ExpectedTranslatedNumber '+449012345678' -ExpectedRoute 'London-Premium' -ExpectedUsage 'London-Premium' -TargetDialplan 'site:London' -TargetVoicePolicy 'London-Executive' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration London_Executiv_Premium'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'London_Executiv_Premium' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test London_Executiv_Premium: 09012345678 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test London_Executiv_Premium did not succeed: 09012345678 should become +449012345678 and take London-Premium.'
        }
    }
    else {
        Write-Warning -Message 'The voice test London_Executiv_Premium is left out: -WhatIf was given.'
    }

    # Test call London_Executiv_International
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'London_Executiv_International' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration London_Executiv_International'
        New-CsVoiceTestConfiguration -Identity 'London_Executiv_International' -DialedNumber '004721234567' -ExpectedTranslatedNumber '+4721234567' -ExpectedRoute 'London-International' -ExpectedUsage 'London-International' -TargetDialplan 'site:London' -TargetVoicePolicy 'London-Executive' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration London_Executiv_International'
    }
    elseif (('004721234567' -ne $found[0].DialedNumber) -or ('+4721234567' -ne $found[0].ExpectedTranslatedNumber) -or ('London-International' -ne $found[0].ExpectedRoute) -or ('London-International' -ne $found[0].ExpectedUsage) -or (('site:London' -ne $found[0].TargetDialplan) -and ('Tag:site:London' -ne $found[0].TargetDialplan)) -or (('London-Executive' -ne $found[0].TargetVoicePolicy) -and ('Tag:London-Executive' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration London_Executiv_International'
        Set-CsVoiceTestConfiguration -Identity 'London_Executiv_International' -DialedNumber '004721234567' -ExpectedTranslatedNumber '+4721234567' -ExpectedRoute 'London-International' -ExpectedUsage 'London-International' -TargetDialplan 'site:London' -TargetVoicePolicy 'London-Executive' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration London_Executiv_International'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'London_Executiv_International' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test London_Executiv_International: 004721234567 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test London_Executiv_International did not succeed: 004721234567 should become +4721234567 and take London-International.'
        }
    }
    else {
        Write-Warning -Message 'The voice test London_Executiv_International is left out: -WhatIf was given.'
    }

    # Done
    if ($WhatIf) {
        Write-Host -Object 'Nothing was changed: -WhatIf was given.'
    }
    elseif ((0 -lt $created.Count) -or (0 -lt $changed.Count) -or (0 -lt $removed.Count)) {
        Write-Host -Object (@('Created ', $created.Count, ': ', (@($created | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Write-Host -Object (@('Changed ', $changed.Count, ': ', (@($changed | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Write-Host -Object (@('Removed ', $removed.Count, ': ', (@($removed | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Write-Host -Object 'plan 1 of site britain is in place.'
    }
    else {
        Write-Host -Object 'plan 1 of site britain was in place already; nothing had to be changed.'
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
